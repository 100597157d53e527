import type { Language } from '@lienthong/config/contracts/localized';
import { safeUrlSchema } from '@lienthong/config/contracts/rich-text';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { found, type Finding, type Place } from './finding.ts';
import type { Manuscript } from './read-manuscript.ts';
import { blocksOf, everyNode, wordsOf } from './walk-lexical.ts';

/** What became of an address within the province; `unknown` is an address elsewhere, which nobody calls. */
export type LinkVerdict =
  | { is: 'there' }
  | { is: 'unknown' }
  | { is: 'broken' }
  | { is: 'draft' }
  | { is: 'untranslated' }
  | { is: 'internal' }
  | { is: 'former'; now: string };

export type Link = { url: string; text: string; place: Place };

/** All links of a manuscript in one language, in reading order. */
export function linksIn({ texts, links }: Manuscript, language: Language): Link[] {
  return [
    ...texts.flatMap(({ field, value }) =>
      blocksOf(value[language]).flatMap((top, block) =>
        [...everyNode(top)]
          .filter(({ type }) => type === 'link' || type === 'autolink')
          .map((node) => {
            const text = wordsOf(node);
            const url = String((node['fields'] as { url?: unknown } | undefined)?.url ?? '').trim();
            return { url, text, place: { language, field, block, passage: text === '' ? null : text } };
          }),
      ),
    ),
    ...links.map(({ field, url, label }) => ({ url: url.trim(), text: label[language], place: { language, field } })),
  ];
}

/** Addresses, and whether the words of each link say where it leads. */
export function checkLinks(links: readonly Link[], verdicts: ReadonlyMap<string, LinkVerdict>): Finding[] {
  return links.flatMap(({ url, text, place }) => {
    if (url === '' || url === '#' || /^https?:\/*$/i.test(url) || text === '') return [found('LT-CHECK-032', place)];
    const findings: Finding[] = [];
    if (!safeUrlSchema.safeParse(url).success) findings.push(found('LT-CHECK-033', place, { url: url.slice(0, 120) }));
    else {
      const verdict = verdicts.get(url) ?? { is: 'unknown' };
      const finding = judge(verdict, url, place);
      if (finding) findings.push(finding);
    }
    if (saysNothing(text)) findings.push(found('LT-CHECK-036', place, { text: text.slice(0, 60) }));
    return findings;
  });
}

function judge(verdict: LinkVerdict, url: string, place: Place): Finding | null {
  switch (verdict.is) {
    case 'there':
    case 'unknown':
      return null;
    case 'broken':
      return found('LT-CHECK-030', place, { url });
    case 'draft':
      return found('LT-CHECK-031', place, { url });
    case 'internal':
      return found('LT-CHECK-034', place, { url });
    case 'former':
      return found('LT-CHECK-035', place, { url, now: verdict.now });
    case 'untranslated':
      return found('LT-CHECK-037', place, { url });
  }
}

const idle = new Set(
  (
    'tai day|o day|day|xem|xem them|xem tiep|xem chi tiet|chi tiet|bam vao day|nhan vao day|click vao day|link|duong link|duong dan|lien ket|tai ve|' +
    'here|click here|read more|more|this link|details|see more'
  ).split('|'),
);
const saysNothing = (text: string) =>
  idle.has(
    foldVietnamese(text)
      .replace(/[^a-z ]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ) || /^https?:\/\/\S{30,}$/i.test(text);
