import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export type LoadedTheme = { ok: true; theme: unknown } | { ok: false; line: number; reason: string };

/** Longer than any theme takes; one that never ends is broken. */
const patience = 20_000;
const run = promisify(execFile);

/**
 * What a `theme.ts` exports as `theme`, as data. A process of its own reads it: whatever is wrong with the file, an endless loop or an exit
 * included, stays there, and a file that was mended is read anew.
 */
export async function loadTheme(file: string): Promise<LoadedTheme> {
  const address = JSON.stringify(pathToFileURL(file).href);
  const program = `const { theme } = await import(${address}); process.stdout.write(JSON.stringify(theme ?? null));`;
  try {
    const { stdout } = await run(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program],
      { timeout: patience },
    );
    return { ok: true, theme: JSON.parse(stdout) as unknown };
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    const reason = /^\s*(?:\w*Error)(?: \[\w+\])?: (.*)$/m.exec(stderr)?.[1] ?? message.split('\n')[0] ?? '';
    return { ok: false, line: Number(/theme\.ts:(\d+)/.exec(stderr)?.[1] ?? 1), reason };
  }
}
