import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { parseSignedHead, signedHeadFile, type SignedHead } from '@lienthong/config/contracts/signed-head';
import { sayLine, sayProgress } from '../backup/say-progress.ts';
import { verifyContent, type Verdict } from './verify-content.ts';
import { verifyWords } from './verify-words.ts';

/**
 *     npm run verify [-- --content content.db] [--head head.json]… [--key ID]… [--json]
 *
 * Checks that what was published is intact, here or on a copy: the chain of releases, their signatures, every body, every erasure, and
 * that the heads of the release (and of files kept elsewhere) belong to this chain. Ends with 0: it agrees; 1: it does not; 2: it could
 * not be checked. `--key`: only these keys are ours.
 */
const words = verifyWords[/^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'vi'];
const everySteps = 500;

try {
  const many = { type: 'string', multiple: true } as const;
  const options = { content: { type: 'string' }, json: { type: 'boolean' }, head: many, key: many } as const;
  const { values } = parseArgs({ options });
  const dataDir = process.env['DATA_DIR'] ?? '.data';
  const content = path.resolve(values.content ?? path.join(dataDir, 'content.db'));
  if (!existsSync(content)) throw new Error(`${content} does not exist.`);
  // Heads are read first: while the system runs, content.db is never behind its release.
  const heads = readHeads(values.head ?? [], path.join(path.dirname(content), 'release', signedHeadFile));
  const verdict = verify(content, heads, values.key ?? [], values.json === true);
  if (values.json) process.stdout.write(`${JSON.stringify({ content, ...verdict }, null, 2)}\n`);
  else say(verdict);
  process.exitCode = verdict.ok ? 0 : 1;
} catch (error) {
  process.stderr.write(`✗ ${words.cannot(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 2;
}

type Kept = { name: string; head: SignedHead };

function readHeads(named: readonly string[], released: string): Kept[] {
  const files = [...(existsSync(released) ? [released] : []), ...named.map((name) => path.resolve(name))];
  return files.map((name) => ({ name, head: parseSignedHead(JSON.parse(readFileSync(name, 'utf8'))) }));
}

function verify(content: string, heads: Kept[], trusted: readonly string[], quiet: boolean): Verdict {
  const db = new DatabaseSync(content, { readOnly: true, timeout: 5000 });
  try {
    db.exec('BEGIN');
    const onStep = (done: number) => {
      if (done % everySteps === 0 && !quiet) sayProgress(words.checking(done));
    };
    return verifyContent(db, { heads, trusted, onStep });
  } finally {
    db.close();
  }
}

function say(verdict: Verdict): void {
  sayLine(`  ${words.sum(verdict)}`);
  sayLine(`  ${verdict.keys.length > 0 ? words.keys(verdict) : words.unsigned}`);
  for (const { name, seq } of verdict.heads) sayLine(`  ${words.head(name, seq)}`);
  if (verdict.heads.length === 0) sayLine(`! ${words.noHead}`);
  if (verdict.fault) process.stderr.write(`✗ ${words.fault(verdict.fault)}\n`);
  else sayLine(`✓ ${words.ok}`);
}
