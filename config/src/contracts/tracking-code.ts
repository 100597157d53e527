/**
 * What a citizen keeps of a submission: a tracking code, that may be read out and printed, and a secret, that opens the answers. Both are
 * spelled without letters and digits that look or sound alike (no 0 O Q, 1 I L, 2 Z, 5 S; of 6 G, 8 B, U V one each), carry no meaning, and
 * end with a check symbol: one wrong symbol and two that changed places are always found (weights that differ, modulo a prime).
 */
const alphabet = '346789ACDEFHJKMNPRTVWXY';

/** Symbols in all, the check symbol among them, and how they are shown. */
const shapes = { code: { length: 14, group: 5 }, secret: { length: 20, group: 4 } } as const;
type Shape = keyof typeof shapes;

/** A code (58 bits) or secret (85 bits) out of random bytes; `null` when there were too few of them. */
export function spellSymbols(shape: Shape, bytes: Uint8Array): string | null {
  const wanted = shapes[shape].length - 1;
  // Bytes beyond the largest multiple of 23 are left out: every symbol is as likely as any other.
  const values = [...bytes].filter((byte) => byte < 230).map((byte) => byte % alphabet.length);
  if (values.length < wanted) return null;
  const chosen = values.slice(0, wanted);
  return [...chosen, checkOf(chosen)].map((value) => alphabet[value]).join('');
}

/** What a person typed, whatever the case, spaces and dashes; `null` when it cannot be right. */
export function parseSymbols(shape: Shape, typed: string): string | null {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212._]/gu, '');
  if (symbols.length !== shapes[shape].length) return null;
  const values = Array.from(symbols, (symbol) => alphabet.indexOf(symbol));
  if (values.includes(-1)) return null;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? symbols : null;
}

/** As it is shown: `K7MXA-4RT9W-3CAH`. */
export function showSymbols(shape: Shape, symbols: string): string {
  return symbols.match(new RegExp(`.{1,${shapes[shape].group}}`, 'g'))?.join('-') ?? '';
}

const checkOf = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (index + 1), 0) % alphabet.length;
