import { createHash } from 'node:crypto';
import path from 'node:path';
import type { documentRelations, documentTypes, validityStates } from '@lienthong/config/contracts/record';
import { foldVietnamese, slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { documentKeys, foldKey, type DocumentKey } from './document-keys.ts';
import { foldNumber, issuerOfNumber, numberAtHead, numbersIn, readNumber, typeOfNumber } from './document-number.ts';
import { fieldNames, typeWords, validityWords } from './known-words.ts';
import { parseDay } from './parse-day.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { Refusal } from '../refusals/refusal.ts';
import { splitSigner } from './split-signer.ts';

/** Raised when the importer reads the same file differently: every file is then looked at again. */
const readerVersion = 1;
const longestTitle = 500;

export type Related = { relation: (typeof documentRelations)[number]; number: string };
export type DocumentValues = {
  title: string;
  number: string | null;
  type: (typeof documentTypes)[number];
  issuer: string | null;
  field: string | null;
  signer: string | null;
  signerTitle: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  validity: (typeof validityStates)[number];
  source: string | null;
  tags: string[];
  related: Related[];
};
export type ReadDocument = {
  /** The same document again has the same key. */
  key: string;
  values: DocumentValues;
  /** The text itself, in Markdown. */
  markdown: string;
  publishedOn: string | null;
  note: string | null;
  /** What the reader had to mend, for the report. */
  repaired: string | null;
};

/** Identifies the content of a file, as this version of the importer reads it. */
export function hashOfFile(text: string): string {
  return createHash('sha256').update(`${readerVersion}\n${text}`).digest('hex').slice(0, 32);
}

/** Reads one Markdown text; `file` is its path within the imported folder. Throws a Refusal. */
export function readDocument(file: string, text: string): ReadDocument {
  const { values, body, repaired } = readFrontMatter(text.normalize('NFC'));
  const all = (key: DocumentKey) => documentKeys[key].map((spelling) => values.get(spelling));
  const first = (key: DocumentKey) =>
    all(key)
      .map(textOf)
      .find((value) => value !== '') ?? null;
  const day = (key: DocumentKey) =>
    all(key)
      .map(parseDay)
      .find((value) => value !== null) ?? null;

  const summary = first('summary');
  const named = first('title') ?? summary ?? headingOf(body);
  if (named === null) throw new Refusal('LT-IMPORT-002');
  const number =
    all('number')
      .map(readNumber)
      .find((value) => value !== null) ??
    numberAtHead(named) ??
    numberAtHead(summary ?? '');
  const permalink = first('permalink');
  const issuer = issuerOf(number, first('issuer'));
  const effectiveOn = day('effectiveOn');
  const expiresOn = day('expiresOn');
  const issuedOn =
    number === null ? (all('issuedOn').slice(0, -1).map(parseDay).find(Boolean) ?? null) : day('issuedOn');
  return {
    key: number === null ? keyOfText(permalink, file) : keyOfNumber(number, issuer),
    values: {
      title: cut(titleOf(named, number, [summary, headingOf(body)]), longestTitle),
      number,
      type: typeOf(number, all('type'), named),
      issuer,
      field: fieldOf(all('field'), permalink),
      ...splitSigner(first('signer') ?? '', first('signerTitle')),
      issuedOn,
      effectiveOn,
      expiresOn,
      validity: validityOf(all('validity'), effectiveOn !== null || expiresOn !== null),
      source: first('source'),
      tags: tagsOf(all('tags')),
      related: relatedOf(all, number),
    },
    markdown: withoutLiquid(body),
    publishedOn: day('postedOn') ?? issuedOn ?? day('changedOn'),
    note:
      all('note')
        .map(textOf)
        .filter((value) => value !== '')
        .join('\n') || null,
    repaired,
  };
}

/** A numbered document: what issuer its number names counts more than how a file spells it. */
export function keyOfNumber(number: string, issuer: string | null): string {
  const body = issuerOfNumber(number) ?? issuer ?? '';
  return `so:${foldNumber(number)}|${slugFromTitle(body)}`;
}

const keyOfText = (permalink: string | null, file: string) =>
  `tep:${permalink ?? path.posix.basename(file).replace(/\.(?:md|markdown)$/i, '')}`;

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return typeof value === 'number' ? String(value) : '';
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);

/** Jekyll's addresses: `{{ '/van-ban/' | relative_url }}` is `/van-ban/`. */
const withoutLiquid = (markdown: string) =>
  markdown.replace(/\{\{\s*['"]([^'"{}]*)['"]\s*\|\s*(?:relative_url|absolute_url)\s*\}\}/g, '$1');

/** The first heading of a text, without its marks. */
function headingOf(body: string): string | null {
  const found = /^#{1,6}\s+(.+?)\s*#*$/m.exec(body);
  return found?.[1]?.replace(/[*_`]/g, '').trim() || null;
}

/** The first of these that says what the text is about. */
function titleOf(named: string, number: string | null, others: (string | null)[]): string {
  return [named, ...others].find((each) => each !== null && !isBare(each, number)) ?? named;
}

/** A title that only says the number, perhaps with a date: the summary says what it is about. */
function isBare(title: string, number: string | null): boolean {
  if (number === null) return false;
  const rest = title
    .replace(/ngày\s+[\d/.\- ]+(?:tháng\s+\d+\s+năm\s+\d+)?/i, '')
    .replace(/\d\S*[-/]\S+/, '')
    .replace(/[^\p{L}]/gu, '');
  return (
    rest === '' || typeWords[foldKey(rest)] !== undefined || typeWords[foldKey(rest).replace(/so$/, '')] !== undefined
  );
}

function issuerOf(number: string | null, given: string | null): string | null {
  const known = number === null ? null : issuerOfNumber(number);
  if (given === null || /^[\p{Lu}&]+$/u.test(given)) return known ?? given;
  return known !== null && foldVietnamese(given).includes(foldVietnamese(known)) ? known : given;
}

function typeOf(number: string | null, given: unknown[], title: string): DocumentValues['type'] {
  if (number === null) return 'tap-hop';
  const words = [...given.map(textOf), title.split(/\s+số\s+|\s*\d/)[0] ?? ''];
  const named = words.map((word) => typeWords[foldKey(word)]).find((type) => type !== undefined);
  return typeOfNumber(number) ?? named ?? 'khac';
}

function fieldOf(given: unknown[], permalink: string | null): string | null {
  const words = given.flatMap(listOf).map((word) => (word.split(/\s*[/;]\s*/)[0] ?? '').trim());
  const fromPath = (permalink ?? '').split('/').filter(Boolean).slice(1, 2);
  for (const word of [...words, ...fromPath]) {
    const name = fieldNames[foldKey(word)] ?? fieldNames[foldKey(word.split(',')[0] ?? '')];
    if (name !== undefined) return name;
  }
  // A field we have no name for is kept when it is written as words, not as an address.
  return words.find((word) => /[\p{Lu} ]/u.test(word) && word !== '' && word.length <= 80) ?? null;
}

function validityOf(given: unknown[], dated: boolean): DocumentValues['validity'] {
  const said = given.map((value) => validityWords[foldKey(textOf(value))]).find((state) => state !== undefined);
  // With its dates known the public page says by itself whether it is in force today.
  return said ?? (dated ? 'con' : 'khong-ro');
}

function tagsOf(given: unknown[]): string[] {
  const words = given.flatMap(listOf).filter((word) => !/\d\/|\//.test(word));
  return [...new Set(words.map(slugFromTitle))].slice(0, 20);
}

const relations = [
  ['replaces', 'thay-the'],
  ['amends', 'sua-doi'],
  ['basedOn', 'can-cu'],
  ['relatedTo', 'lien-quan'],
] as const satisfies readonly (readonly [DocumentKey, Related['relation']])[];

function relatedOf(all: (key: DocumentKey) => unknown[], own: string | null): Related[] {
  const found = new Map<string, Related>();
  for (const [key, relation] of relations)
    for (const number of numbersIn(all(key).flatMap(listOf).join(' \n '))) {
      const name = foldNumber(number);
      if (name !== foldNumber(own ?? '') && !found.has(name)) found.set(name, { relation, number });
    }
  return [...found.values()];
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}
