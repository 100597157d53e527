import { readFileSync } from 'node:fs';
import { listEnvelopes } from '../intake/list-envelopes.ts';
import { openEnvelope } from '../intake/open-envelope.ts';
import { KeyProblem } from './key-problem.ts';
import { privateKeyFile, readIdentity } from './keyring.ts';

/** Opens every waiting envelope, shows nothing of it, and tells which do not open and why. */
export async function checkEnvelopes(
  dataDir: string,
  recoveryFile: string | undefined,
): Promise<{ opened: number; refused: { file: string; problem: KeyProblem }[] }> {
  const refused: { file: string; problem: KeyProblem }[] = [];
  let opened = 0;
  for (const { file } of listEnvelopes(dataDir))
    try {
      await openEnvelope(readFileSync(file), ({ keys }) =>
        recoveryFile === undefined
          ? readIdentity(privateKeyFile(dataDir, keys.agency), keys.agency)
          : readIdentity(recoveryFile, keys.recovery),
      );
      opened += 1;
    } catch (error) {
      if (!(error instanceof KeyProblem)) throw error;
      refused.push({ file, problem: error });
    }
  return { opened, refused };
}
