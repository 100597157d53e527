import { postsAndBodies, postsBeforeNames } from './known-words.ts';

export type Signer = { signer: string | null; signerTitle: string | null };

/**
 * Name and post out of one value: `Hồ Quốc Dũng (Phó Thủ tướng, ký thay Thủ tướng)`, `Cao Anh Tuấn, Thứ trưởng Bộ Tài chính`, `Thủ tướng Phạm
 * Minh Chính`, `Thủ tướng Chính phủ`.
 */
export function splitSigner(value: string, given: string | null): Signer {
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return { signer: null, signerTitle: given };
  const bracket = /^([^(]+?)\s*\(([^)]*)\)\s*$/.exec(text);
  if (bracket) return fromBracket(bracket[1] ?? '', (bracket[2] ?? '').split(/[;—]/)[0]?.trim() ?? '', given);
  const apart = /^([^,]+?)(?:,| - | – )\s*(.+)$/.exec(text);
  if (apart && isName(apart[1] ?? '')) return { signer: apart[1] ?? null, signerTitle: given ?? apart[2] ?? null };
  return fromPlain(text, given);
}

function fromBracket(before: string, inside: string, given: string | null): Signer {
  const outer = fromPlain(before, null);
  if (outer.signer !== null)
    return { signer: outer.signer, signerTitle: given ?? outer.signerTitle ?? (inside || null) };
  return isName(inside)
    ? { signer: inside, signerTitle: given ?? outer.signerTitle }
    : { signer: null, signerTitle: given ?? outer.signerTitle };
}

function fromPlain(text: string, given: string | null): Signer {
  const post = postsBeforeNames.find((each) => text.toLowerCase().startsWith(each.toLowerCase()));
  if (post !== undefined) {
    const rest = text.slice(post.length).trim();
    if (rest === '') return { signer: null, signerTitle: given ?? text };
    if (isName(rest)) return { signer: rest, signerTitle: given ?? text.slice(0, post.length) };
  }
  if (postsAndBodies.some((each) => text.startsWith(each))) return { signer: null, signerTitle: given ?? text };
  return { signer: text, signerTitle: given };
}

/** Two to five capitalised words, none of which names a body. */
function isName(text: string): boolean {
  return (
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}$/u.test(text) && !/^(Bộ|Chính phủ|Ngân hàng|Quốc hội|Thứ trưởng)\b/u.test(text)
  );
}
