import { answers } from '../question-form.ts';

/** Stands in every hostile input: must be found nowhere afterwards. */
export const planted = 'BiMatCuaCongDan';

export type Hostile = {
  what: string;
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
  form?: string;
  /** Status and code that answer it. */
  expected: [number, string];
};

export const json = { 'content-type': 'application/json' };
export const pairs = { 'content-type': 'application/x-www-form-urlencoded' };
export const parts = { 'content-type': 'multipart/form-data; boundary=xx' };
export const asked = `${answers.question} ${planted}`;
export const body = (change: object = {}) =>
  JSON.stringify({ version: 2, answers: { ...answers, question: asked }, ...change });
export const filled = (change: object) => body({ answers: { ...answers, question: asked, ...change } });
export const urlencoded = (more: string) =>
  `${new URLSearchParams({ _version: '2', ...answers, question: asked })}${more}`;
export const part = (name: string, value: string, more = '') =>
  `--xx\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
export const bytes = (...values: number[]) => new Uint8Array([...new TextEncoder().encode(planted), ...values]);

export const unreadable: [number, string] = [400, 'LT-FORM-024'];
export const unknownType: [number, string] = [415, 'LT-FORM-025'];
export const strange: [number, string] = [422, 'LT-FORM-011'];
export const noText: [number, string] = [422, 'LT-FORM-009'];
export const foreign: [number, string] = [403, 'LT-FORM-022'];
export const noForm: [number, string] = [404, 'LT-FORM-020'];
export const tooLarge: [number, string] = [413, 'LT-FORM-023'];
export const notOffered: [number, string] = [422, 'LT-FORM-004'];
export const noAddress: [number, string] = [422, 'LT-FORM-006'];

export const bad = (
  what: string,
  text: Hostile['body'],
  expected: [number, string],
  headers: Record<string, string> = json,
): Hostile => ({
  what,
  body: text,
  expected,
  headers,
});
