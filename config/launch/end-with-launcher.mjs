// Loaded into every process the launcher starts (--import): the process ends when the launcher does, however that one ended.
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

/** The launcher holds the other end of this pipe; the operating system closes it even after kill -9. */
export const pipeDescriptor = 3;
const patience = 3000;

// Processes and threads that a part starts itself inherit the flag, not the pipe.
if (isMainThread && process.env.LAUNCHER_PID === String(process.ppid)) watchLauncher();

function watchLauncher() {
  const pipe = new Socket({ fd: pipeDescriptor });
  const end = () => {
    setTimeout(() => process.exit(1), patience).unref();
    process.kill(process.pid, 'SIGTERM');
  };
  pipe.once('close', end);
  pipe.on('error', () => undefined);
  pipe.resume();
  pipe.unref();
}
