import { deflateRawSync, deflateSync } from 'node:zlib';
import { bad, body, bytes, json, part, parts, planted, unknownType, type Hostile } from './hostile-input.ts';

const noFiles: [number, string] = [422, 'LT-FORM-032'];

/** A hundred megabytes of nothing in a few kilobytes. */
const bomb = deflateRawSync(Buffer.alloc(100 * 1024 * 1024))
  .subarray(0, 120_000)
  .toString('latin1');
/** The head of a picture that claims 60,000 by 60,000 points. */
const hugePicture = `\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x06\0\0\0`;

const files: [string, string, string, string][] = [
  ['a zip bomb', 'photo.zip', 'application/zip', `PK\x03\x04${bomb}`],
  ['an image bomb', 'photo.png', 'image/png', hugePicture],
  ['a picture that is a page too', 'photo.gif', 'image/gif', `GIF89a/*${planted}*/=1;<script>alert(1)</script>`],
  ['a picture that is an archive too', 'photo.jpg', 'image/jpeg', `\xff\xd8\xff\xe0${planted}PK\x03\x04`],
  ['a document that is a script too', 'don.pdf', 'application/pdf', `%PDF-1.7 /OpenAction /JavaScript (${planted})`],
  [
    'a drawing with a script',
    'hinh.svg',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`,
  ],
  ['a page', 'index.html', 'text/html', `<script>alert('${planted}')</script>`],
  ['a program', 'photo.jpg.exe', 'image/jpeg', `MZ${planted}`],
  ['a document with macros', 'don.docm', 'application/msword', `PK\x03\x04vbaProject.bin${planted}`],
  ['settings of a server', '.htaccess', 'text/plain', `AddType x ${planted}`],
  ['a file named with a null', 'a.php\0.jpg', 'image/jpeg', planted],
  ['a file that turns its name around', 'a\u202egpj.exe', 'image/jpeg', planted],
  ['a file with an endless name', `${'a'.repeat(5000)}.jpg`, 'image/jpeg', planted],
  ['a file named like a drive', 'C:\\con', 'image/jpeg', planted],
];

const types = [
  'application/zip',
  'application/octet-stream',
  'application/x-yaml',
  'application/graphql',
  'application/csp-report',
  'application/json-patch+json',
  'application/x-java-serialized-object',
  'application/jsonp',
  'image/png',
  'image/svg+xml',
  'text/html',
  'text/xml',
  'multipart/mixed; boundary=xx',
  'multipart/related; boundary=xx',
];

/** Files, types and encodings: nothing here is a text of a form. */
export const hostileFiles: Hostile[] = [
  ...files.map(([what, name, type, content]) =>
    bad(
      `${what}, as a file`,
      `${part('_version', '2')}${part('photo', content, `; filename="${name}"\r\ncontent-type: ${type}`)}--xx--\r\n`,
      noFiles,
      parts,
    ),
  ),
  ...types.map((type) => bad(`the type ${type}`, body(), unknownType, { 'content-type': type })),
  ...['br', 'deflate', 'zstd', 'compress', 'gzip, gzip', 'x-gzip'].map((coding) =>
    bad(`the encoding ${coding}`, new Uint8Array(deflateSync(bytes())), unknownType, {
      ...json,
      'content-encoding': coding,
    }),
  ),
];
