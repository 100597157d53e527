import type { Language } from '@lienthong/config/contracts/localized';
import { found, type Finding } from './finding.ts';
import type { Manuscript } from './read-manuscript.ts';
import { blocksOf, everyNode, wordsOf } from './walk-lexical.ts';

/** Headings and tables of one language. The page's title is its only heading of level 1; blocks of a page stand under a title of level 2. */
export function checkStructure({ texts }: Manuscript, language: Language): Finding[] {
  const findings: Finding[] = [];
  for (const { field, value } of texts) {
    let before = 1;
    blocksOf(value[language]).forEach((top, block) => {
      for (const node of everyNode(top)) {
        const words = wordsOf(node).slice(0, 80);
        const place = { language, field, block, passage: words === '' ? null : words };
        if (node.type === 'heading') {
          const level = Number(String(node['tag']).slice(1));
          if (words === '') findings.push(found('LT-CHECK-022', place));
          else if (level === 1) findings.push(found('LT-CHECK-021', place));
          else if (level > before + 1)
            findings.push(found('LT-CHECK-020', place, { from: before === 1 ? 'h1' : `h${before}`, to: `h${level}` }));
          if (words !== '') before = Math.max(level, 1);
        }
        if (node.type === 'table') {
          const cells = (node.children ?? []).flatMap((row) => row.children ?? []);
          if (cells.length > 1 && !cells.some((cell) => Number(cell['headerState'] ?? 0) > 0))
            findings.push(
              found('LT-CHECK-023', { ...place, passage: cells.map(wordsOf).find((text) => text !== '') ?? null }),
            );
        }
      }
    });
  }
  return findings;
}
