import type { DemoPortalTexts } from '../city/text-shapes.ts';

/** The fields of its portal that a department words itself: what it is for, and who answers for it. */
export function introduceDepartment({ pages, people }: DemoPortalTexts, order: number, language: 'vi' | 'en') {
  const [head] = people;
  return {
    intro: pages[0]?.lead[language],
    accountable: head ? `${head.name}, ${head.post[language]}` : null,
    // The office of each department has the number before those of its people.
    ...(language === 'vi' ? { phone: `(0234) 000 ${4010 + order * 10}` } : {}),
  };
}
