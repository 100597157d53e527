import type { SearchAnswer } from '@lienthong/config/contracts/search-index';
import type { Visit } from './visit.ts';

/** Addresses are made of titles: so many words of one are asked for, at most. */
const mostWords = 8;

/** The words of an address that leads nowhere, of its last step: `/tin-tuc/lich-cat-dien/` asks for “lich cat dien”. */
export function wordsOf(pathname: string): string[] {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.\w{1,5}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && word.length < 24 && /^\p{L}/u.test(word))
    .slice(0, mostWords);
}

/** What somebody may have wanted who came to an address that leads nowhere; `null` when it has no words or nothing answers. */
export async function guessFromAddress(
  visit: Visit,
): Promise<{ question: string; results: SearchAnswer['results'] } | null> {
  const words = wordsOf(visit.asked ?? '');
  const { lang } = visit.store;
  // An address of old may have a word that a title has lost: then its beginning is asked for.
  for (const question of new Set([words.join(' '), words.slice(0, 3).join(' ')])) {
    if (question === '') return null;
    const reply = await visit.askSearch({ q: question, lang, page: 1 });
    if ('problem' in reply) return null;
    if (reply.answer.total > 0) return { question, results: reply.answer.results };
  }
  return words.length > 0 ? { question: words.join(' '), results: [] } : null;
}
