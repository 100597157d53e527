import { parseSymbols, showSymbols, spellSymbols } from '@lienthong/config/contracts/tracking-code';

/** A code that says nothing about the case, of the same make as what a citizen gets for a form: `K7MXA-4RT9W-3CAH`. */
export function makeCaseCode(random: Uint8Array): string {
  const symbols = spellSymbols('code', random);
  if (symbols === null) throw new Error('Too few random bytes');
  return showSymbols('code', symbols);
}

/** The code as it is written, from what somebody typed; `null` where it cannot be one. */
export function readCaseCode(typed: string): string | null {
  const symbols = parseSymbols('code', typed);
  return symbols === null ? null : showSymbols('code', symbols);
}
