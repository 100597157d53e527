import { parseArgs } from 'node:util';
import { Refusal } from '../refusals/refusal.ts';

export type Order =
  | { kind: 'documents'; folder: string; portal: string; dryRun: boolean; report: string | null }
  | { kind: 'outlines'; file: string; dryRun: boolean; report: string | null };

/** What `npm run import -- …` asks for. Throws a Refusal with the usage. */
export function parseArguments(args: readonly string[]): Order {
  const { values, positionals } = parse(args);
  const [kind, target, ...more] = positionals;
  const { portal, 'dry-run': dryRun = false, report = null } = values;
  if (target === undefined || more.length > 0) throw new Refusal('LT-IMPORT-014', { detail: args.join(' ') || '…' });
  if (kind === 'documents') {
    if (!portal) throw new Refusal('LT-IMPORT-014', { detail: '--portal' });
    return { kind, folder: target, portal, dryRun, report };
  }
  if (kind !== 'outlines') throw new Refusal('LT-IMPORT-014', { detail: kind ?? '' });
  return { kind, file: target, dryRun, report };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { portal: { type: 'string' }, 'dry-run': { type: 'boolean' }, report: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal('LT-IMPORT-014', { detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' });
  }
}
