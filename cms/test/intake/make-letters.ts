import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodeEnvelope, type EnvelopeHeader, type Submission } from '@lienthong/config/contracts/envelope';
import { formDefinitionSchema, type FormDefinition } from '@lienthong/config/contracts/form-definition';
import {
  publicKeysFile,
  publicKeysSchema,
  readyFolder,
  releasedFormsFolder,
  spoolFolder,
} from '@lienthong/config/contracts/sealing-keys';
import { spellSymbols } from '@lienthong/config/contracts/tracking-code';
import { Encrypter } from 'age-encryption';
import { generateKeys } from '../../src/keys/change-keys.ts';

const words = (vi: string) => ({ vi, en: null });
const common = (id: string, vi: string, required: boolean) => ({ id, label: words(vi), hint: null, required });

/** A form as it stands in the release. */
export const questionForm = (portal: string, more: object = {}): FormDefinition =>
  formDefinitionSchema.parse({
    format: 1,
    id: 'hoi-dap',
    version: 1,
    portal,
    caseKind: 'questions',
    title: words('Hỏi đáp'),
    lead: null,
    purpose: words('Để trả lời câu hỏi của bạn.'),
    retentionDays: 1825,
    fields: [
      { kind: 'shortText', ...common('name', 'Họ và tên', true), least: 2, most: 80 },
      { kind: 'longText', ...common('text', 'Câu hỏi', true), least: 10, most: 5000 },
      { kind: 'phone', ...common('phone', 'Điện thoại', false) },
      { kind: 'consent', ...common('public', 'Cho phép công khai', false) },
    ],
    ...more,
  });

export const someAnswers = {
  name: 'Tôn Nữ Thị Hạnh',
  text: 'Sáng thứ bảy bộ phận một cửa có làm việc không?',
  phone: '+84905000111',
};

/** Seals letters into the spool of a data folder, as the functions do. */
export async function lettersIn(dataDir: string, portal: string) {
  const safe = mkdtempSync(path.join(tmpdir(), 'lienthong-safe-'));
  await generateKeys(dataDir, [portal], path.join(safe, 'recovery.agekey'));
  const ready = path.join(dataDir, spoolFolder, readyFolder);
  const forms = path.join(dataDir, 'release', releasedFormsFolder);
  for (const folder of [ready, forms]) mkdirSync(folder, { recursive: true });

  const open = (form: FormDefinition): void => writeFileSync(path.join(forms, `${form.id}.json`), JSON.stringify(form));

  /** A letter as bytes; the same `key` makes the same id and code. */
  async function seal(
    answers: Submission['answers'],
    form: FormDefinition,
    { key = randomBytes(16).toString('hex'), ...more }: { key?: string } & Partial<EnvelopeHeader> = {},
  ): Promise<{ header: EnvelopeHeader; bytes: Uint8Array }> {
    const keys = publicKeysSchema.parse(
      JSON.parse(readFileSync(path.join(dataDir, 'release', publicKeysFile), 'utf8')),
    );
    const [agency] = keys.agencies;
    if (!agency) throw new Error('There is no key');
    const hash = (text: string) => createHash('sha256').update(text);
    const header: EnvelopeHeader = {
      format: 1,
      id: hash(key).digest('hex'),
      form: { id: form.id, version: form.version },
      portal: form.portal,
      keys: { agency: agency.id, recovery: keys.recovery.id },
      code: spellSymbols('code', createHash('sha512').update(`code ${key}`).digest()) ?? '',
      receivedAt: new Date(Date.now() - 60_000).toISOString(),
      fingerprint: hash(JSON.stringify([key, answers])).digest('hex'),
      ...more,
    };
    const content = JSON.stringify({ format: 1, language: 'vi', answers } satisfies Submission);
    const contentHash = hash(content).digest('hex');
    const encrypter = new Encrypter();
    for (const { recipient } of [agency, keys.recovery]) encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(JSON.stringify({ format: 1, header, contentHash, content }));
    return { header, bytes: encodeEnvelope(header, sealed) };
  }

  const put = (name: string, bytes: Uint8Array): void => writeFileSync(path.join(ready, name), bytes);
  async function send(...letter: Parameters<typeof seal>): Promise<EnvelopeHeader> {
    const { header, bytes } = await seal(...letter);
    put(header.id, bytes);
    return header;
  }

  return {
    open,
    seal,
    put,
    send,
    waiting: () => readdirSync(ready),
    remove: () => rmSync(safe, { recursive: true, force: true }),
  };
}
