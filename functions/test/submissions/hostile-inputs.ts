import { fromOwnPage } from '../open-router.ts';
import { answers } from '../question-form.ts';
import { hostileFiles } from './hostile-files.ts';
import {
  asked,
  bad,
  body,
  bytes,
  filled,
  foreign,
  json,
  noAddress,
  noForm,
  noText,
  notOffered,
  pairs,
  part,
  parts,
  planted,
  strange,
  tooLarge,
  unknownType,
  unreadable,
  urlencoded,
  type Hostile,
} from './hostile-input.ts';
import { hostileValues } from './hostile-values.ts';

const streamOf = (chunks: AsyncIterator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });

async function* endless() {
  for (;;) yield new TextEncoder().encode(planted.repeat(1000));
}
async function* cut() {
  yield new TextEncoder().encode(`{"version":2,"answers":{"name":"${planted}`);
  throw new Error('the connection is gone');
}

export const hostileInputs: Hostile[] = [
  // What is no submission at all
  bad('nothing', '', unreadable),
  bad('half a JSON', body().slice(0, -9), unreadable),
  bad('JSON with a tail', `${body()}}`, unreadable),
  bad('a list', `[${body()}]`, unreadable),
  bad('a text', JSON.stringify(planted), unreadable),
  bad('null', 'null', unreadable),
  bad('no version', JSON.stringify({ answers: { ...answers, question: asked } }), unreadable),
  bad('version as a text', body({ version: '2' }), unreadable),
  bad('version as an operator', body({ version: { $gt: 0 } }), unreadable),
  bad('version that is no whole number', body({ version: 2.5 }), unreadable),
  bad('version beyond numbers', '{"version":1e999,"answers":{}}', unreadable),
  bad('another version', body({ version: 1 }), [409, 'LT-FORM-021']),
  bad('an unknown member', body({ admin: true }), unreadable),
  bad('answers as a list', body({ answers: [planted] }), unreadable),
  bad('answers as null', body({ answers: null }), unreadable),
  bad('ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000), unreadable),
  bad('a hundred thousand objects in each other', '{"a":'.repeat(40_000), unreadable),
  bad('bytes that are no UTF-8', bytes(0xc3, 0x28, 0xff), unreadable),
  bad('UTF-16', new Uint8Array(Uint16Array.from(Array.from(body(), (each) => each.charCodeAt(0))).buffer), unreadable),
  bad('a picture called JSON', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), unreadable),
  bad('a connection that breaks off', streamOf(cut()), unreadable),
  // Values of other types than texts
  bad('a number for a text', filled({ name: 7 }), unreadable),
  bad('null for a text', filled({ name: null }), unreadable),
  bad('a query operator', filled({ name: { $ne: null } }), unreadable),
  bad('a JavaScript operator', filled({ name: { $where: 'sleep(1000)' } }), unreadable),
  bad('a list of lists', filled({ name: [[planted]] }), unreadable),
  bad('more values than a list may have', filled({ name: Array(501).fill('x') }), unreadable),
  bad('two answers where one is asked', filled({ name: ['An Nhiên', 'Bình'] }), [422, 'LT-FORM-010']),
  // Names of fields
  bad('a field the form has not', filled({ role: 'admin' }), strange),
  bad('an operator as a field', filled({ $where: '1' }), strange),
  bad('a path as a field', filled({ 'name.first': planted }), strange),
  bad('the prototype in JSON', body().replace('"name"', '"__proto__":"x","name"'), strange),
  bad('the constructor', filled({ constructor: planted }), strange),
  bad('the prototype in a form', urlencoded('&__proto__=x'), strange, pairs),
  bad('an operator in a form', urlencoded('&name[$ne]=x'), strange, pairs),
  bad('a nested name in a form', urlencoded('&a[b][c]=x'), strange, pairs),
  bad('ten thousand fields', urlencoded(Array.from({ length: 10_000 }, (_, i) => `&x${i}=1`).join('')), strange, pairs),
  bad('another spelling of a field', filled({ Name: 'An' }), strange),
  bad('a name with a null in it', urlencoded('&name%00=x'), strange, pairs),
  // Texts
  bad('a null in a text', filled({ name: 'An\u0000.php' }), noText),
  bad('an escape sequence of terminals', filled({ name: '\u001b[2J An' }), noText),
  bad('a line feed in one line', filled({ name: 'An\r\nBcc: x@example.vn' }), noText),
  bad('text that turns around', filled({ name: 'An \u202egpj.exe' }), noText),
  bad('half a character', body().replace('Nguyễn', '\\ud800'), noText),
  bad('a broken encoding in a form', urlencoded('').replace('name=', 'name=%ff%fe'), noText, pairs),
  bad('a character that is none', filled({ name: 'An\uffff' }), noText),
  bad('too long by one', filled({ name: 'x'.repeat(81) }), [422, 'LT-FORM-002']),
  bad('long with marks alone', filled({ name: `a${'\u0316'.repeat(500)}` }), [422, 'LT-FORM-002']),
  bad('blanks of all kinds', filled({ name: ' \u00a0\u2003\u3000\ufeff' }), [422, 'LT-FORM-001']),
  bad('too short', filled({ question: 'x' }), [422, 'LT-FORM-003']),
  bad('a choice that is not offered', filled({ field: `' OR 1=1 --` }), notOffered),
  bad('a choice named like a method', filled({ field: 'toString' }), notOffered),
  bad('a choice that leads elsewhere', filled({ field: '../../etc/passwd' }), notOffered),
  bad('a list of recipients', filled({ email: 'a@example.vn,b@example.vn' }), noAddress),
  bad('a header in an address', filled({ email: 'a@example.vn%0aBcc:b@example.vn' }), noAddress),
  bad('a script in an address', filled({ email: '"<script>"@example.vn' }), noAddress),
  bad('an address that takes for ever to match', filled({ email: `${'a.'.repeat(5000)}@` }), noAddress),
  bad('consent to something else', filled({ consent: 'true' }), [422, 'LT-FORM-008']),
  bad('consent left out', filled({ consent: '' }), [422, 'LT-FORM-008']),
  // Keys
  bad('a guessable key', body({ key: '1' }), unreadable),
  bad('a key that is a path', body({ key: `../../${'a'.repeat(30)}` }), unreadable),
  bad('a key as an object', body({ key: { $gt: '' } }), unreadable),
  bad('an endless key', body({ key: 'k'.repeat(87) }), unreadable),
  // Machines
  bad('the trap filled in', body({ website: 'https://spam.example' }), [422, 'LT-FORM-026']),
  bad('the trap of a form filled in', urlencoded('&_website=x'), [422, 'LT-FORM-026'], pairs),
  bad('filled in within no time', body({ opened: Date.now() - 10 }), [422, 'LT-FORM-027']),
  // Sizes and types
  bad('more than is taken', body({ answers: { name: planted.repeat(20_000) } }), tooLarge),
  bad('a body without end', streamOf(endless()), tooLarge),
  bad('less than it says', body(), tooLarge, { ...json, 'content-length': '999999999' }),
  bad('XML', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`, unknownType, {
    'content-type': 'application/xml',
  }),
  bad('plain text that a foreign page may send', body(), unknownType, { 'content-type': 'text/plain' }),
  bad('no type', body(), unknownType, { 'content-type': '' }),
  bad('two types', body(), unknownType, { 'content-type': 'application/json, text/plain' }),
  bad('another encoding', body(), unknownType, { 'content-type': 'application/json; charset=utf-16' }),
  bad('compressed', new Uint8Array([0x1f, 0x8b, 8, 0]), unknownType, { ...json, 'content-encoding': 'gzip' }),
  bad('parts without a boundary', part('name', planted), unreadable, { 'content-type': 'multipart/form-data' }),
  bad('parts that never end', part('name', planted), unreadable, parts),
  bad('parts with a broken head', `--xx\r\n${planted}\r\n--xx--\r\n`, unreadable, parts),
  bad(
    'a file',
    `${part('_version', '2')}${part('x', planted, '; filename="a.php"')}--xx--\r\n`,
    [422, 'LT-FORM-032'],
    parts,
  ),
  bad(
    'a file named as a path',
    `${part('x', planted, '; filename="../../../x.html"')}--xx--\r\n`,
    [422, 'LT-FORM-032'],
    parts,
  ),
  bad(
    'a file in the place of a text',
    `${part('name', planted, '; filename="x"')}--xx--\r\n`,
    [422, 'LT-FORM-032'],
    parts,
  ),
  bad('the version twice', urlencoded('&_version=2'), unreadable, pairs),
  // Where it comes from
  bad('another site', body(), foreign, { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
  bad('another site that lies about itself', body(), foreign, { ...json, 'sec-fetch-site': 'cross-site' }),
  bad('another portal of the same domain', body(), foreign, { ...json, 'sec-fetch-site': 'same-site' }),
  bad('another site in an old browser', body(), foreign, {
    ...json,
    origin: 'https://evil.example',
    'sec-fetch-site': '',
  }),
  bad('a name that only begins like ours', body(), foreign, {
    ...json,
    origin: 'http://hue.localhost.evil.example',
    'sec-fetch-site': '',
  }),
  bad('ours as the user of another one', body(), foreign, {
    ...json,
    origin: 'http://hue.localhost@evil.example',
    'sec-fetch-site': '',
  }),
  bad('a page in a sandbox', body(), foreign, { ...json, origin: 'null', 'sec-fetch-site': 'cross-site' }),
  bad('an address typed by hand', body(), foreign, { ...json, 'sec-fetch-site': 'none' }),
  // Which form
  { ...bad('a form that is not there', body(), noForm), form: 'khong-co' },
  { ...bad('a way out of the folder', body(), noForm), form: '..%2fkeys' },
  { ...bad('another way out', body(), noForm), form: '%2e%2e%5ckeys' },
  { ...bad('a null in the name', body(), noForm), form: 'hoi-dap%00' },
  { ...bad('a name of objects', body(), noForm), form: '__proto__' },
  { ...bad('a name in capitals', body(), noForm), form: 'HOI-DAP' },
  { ...bad('a name without end', body(), noForm), form: 'x'.repeat(3000) },
  ...hostileValues,
  ...hostileFiles,
].map((input) => ({ ...input, headers: { ...fromOwnPage, ...input.headers } }));
