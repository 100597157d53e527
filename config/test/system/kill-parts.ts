import { isAlive, pause, processesOf, type PartName } from './run-system.ts';

/** Kills a part without warning and resolves with its successor's number once the launcher has started one. */
export async function killPart(dataDir: string, part: PartName): Promise<number> {
  const pid = await untilNumbered(dataDir, part, undefined);
  process.kill(pid, 'SIGKILL');
  return untilNumbered(dataDir, part, pid);
}

async function untilNumbered(dataDir: string, part: PartName, not: number | undefined): Promise<number> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(20)) {
    const pid = processesOf(dataDir)[part];
    if (pid !== undefined && pid !== not && isAlive(pid)) return pid;
  }
  throw new Error(`${part} was not started again`);
}
