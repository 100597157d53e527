// `npm run keys -- …`: the keys of sealed submissions (LT-KEY-001 says how; cms/README.md when).
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '@lienthong/config/contracts/localized';
import { listEnvelopes } from '../intake/list-envelopes.ts';
import { agenciesWithoutKey } from './agencies-without-key.ts';
import { backupKeys, currentKey, generateKeys, retireKey, rotateKey } from './change-keys.ts';
import { checkEnvelopes } from './check-envelopes.ts';
import { KeyProblem } from './key-problem.ts';
import { privateKeyFile, publishKeys, readKeyring } from './keyring.ts';

const lang: Language = /^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'vi';
const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.data');
const from = process.env['INIT_CWD'] ?? process.cwd();
const say = (vi: string, en: string): void => void process.stdout.write(`${lang === 'vi' ? vi : en}\n`);

/** Paths are meant from where the command was given, not from where npm runs it. */
const placeOf = (given: string | undefined): string | undefined =>
  given === undefined ? undefined : path.resolve(from, given);

async function generate(given: string[], forms: boolean, recovery: string | undefined): Promise<void> {
  if (forms === given.length > 0) throw new KeyProblem('LT-KEY-001');
  const keyringBefore = readKeyring(dataDir);
  const before = keyringBefore.recovery;
  const portals = forms ? agenciesWithoutKey(dataDir, keyringBefore) : given;
  if (portals.length === 0)
    return say('✓ Mọi cơ quan có biểu mẫu đều có khóa.', '✓ Every agency that has a form has a key.');
  const keyring = await generateKeys(dataDir, portals, recovery);
  if (before === null)
    say(
      `✓ Khóa phục hồi ${keyring.recovery?.id}: phần bí mật chỉ có ở ${recovery}. Hãy in ra hoặc cất trong két, rồi ngắt thiết bị khỏi máy.`,
      `✓ Recovery key ${keyring.recovery?.id}: its private part is in ${recovery} and nowhere else. Print it or lock it away, and take the medium off this machine.`,
    );
  for (const portal of portals) {
    const id = currentKey(keyring, portal)?.id ?? '';
    const place = privateKeyFile(dataDir, id);
    say(`✓ Cổng ${portal}: khóa ${id} (${place}).`, `✓ Portal ${portal}: key ${id} (${place}).`);
  }
  say(
    '! Khóa không nằm trong bản sao lưu dữ liệu: npm run keys -- backup <thư mục trên thiết bị rời>.',
    '! Keys are not in the backup of the data: npm run keys -- backup <folder on a removable medium>.',
  );
}

function list(): void {
  const { recovery, agencies } = readKeyring(dataDir);
  const waiting = listEnvelopes(dataDir);
  const states = { current: ['đang nhận', 'receives'], old: ['chỉ mở', 'opens only'], retired: ['đã hủy', 'retired'] };
  say(
    `Khóa phục hồi: ${recovery?.id ?? 'chưa có'} · ${waiting.length} thư chờ lấy về`,
    `Recovery key: ${recovery?.id ?? 'none yet'} · ${waiting.length} envelopes wait to be pulled`,
  );
  for (const { id, portal, state, at } of agencies) {
    const sealed = waiting.filter(({ header }) => header?.keys.agency === id).length;
    const [vi, en] = states[state];
    say(
      `${id}  ${at.slice(0, 10)}  ${vi}  ${sealed} thư  ${portal}`,
      `${id}  ${at.slice(0, 10)}  ${en}  ${sealed} envelopes  ${portal}`,
    );
  }
}

async function check(recovery: string | undefined): Promise<void> {
  const { opened, refused } = await checkEnvelopes(dataDir, recovery);
  for (const { file, problem } of refused) process.stderr.write(`✗ ${path.basename(file)}: ${problem.in(lang)}\n`);
  say(`${opened} thư mở được, ${refused.length} không.`, `${opened} envelopes open, ${refused.length} do not.`);
  if (refused.length > 0) process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  const [task, given, ...more] = positionals;
  const recovery = placeOf(values.recovery);
  const alone = given === undefined;
  if (more.length > 0) throw new KeyProblem('LT-KEY-001');
  if (task === 'generate' && alone) return generate(values.portal, values.forms, recovery);
  if (task === 'list' && alone) return list();
  if (task === 'check' && alone) return check(recovery);
  if (task === 'publish' && alone) {
    const count = publishKeys(dataDir, readKeyring(dataDir));
    return say(`✓ ${count} khóa công khai đã vào bản phát hành.`, `✓ ${count} public keys stand in the release.`);
  }
  if (task === 'rotate' && alone && values.portal.length > 0) {
    for (const portal of values.portal) {
      const id = currentKey(await rotateKey(dataDir, portal), portal)?.id;
      say(
        `✓ Cổng ${portal} nhận bằng khóa ${id}; khóa trước chỉ còn để mở.`,
        `✓ Portal ${portal} receives with key ${id}; the one before only opens.`,
      );
    }
    return;
  }
  if (task === 'retire' && given !== undefined) {
    retireKey(dataDir, given, values['retention-ended']);
    return say(`✓ Đã hủy phần bí mật của khóa ${given}.`, `✓ The private part of key ${given} is destroyed.`);
  }
  if (task === 'backup' && given !== undefined) {
    const count = backupKeys(dataDir, path.resolve(from, given));
    return say(
      `✓ ${count} khóa bí mật ở ${given}, đã đọc lại. Ai có thiết bị này thì mở được thư: hãy cất trong két, không để trên mạng.`,
      `✓ ${count} private keys are in ${given}, and were read back. Whoever holds this medium can open letters: lock it away, offline.`,
    );
  }
  throw new KeyProblem('LT-KEY-001');
}

function readArguments() {
  const options = {
    portal: { type: 'string', multiple: true, default: [] as string[] },
    forms: { type: 'boolean', default: false },
    recovery: { type: 'string' },
    'retention-ended': { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new KeyProblem('LT-KEY-001');
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof KeyProblem)) throw error;
  process.stderr.write(`✗ ${error.in(lang)}\n`);
  process.exitCode = 1;
}
