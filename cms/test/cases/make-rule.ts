import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { caseDeadlines } from '@lienthong/config/rules/case-deadlines';

/** The rule for questions as the product comes with it, with some of it changed. */
export function makeRule(more: Partial<DeadlineRule> = {}): DeadlineRule {
  const rule = caseDeadlines.find(({ code }) => code === 'HOI-DAP');
  if (!rule) throw new Error('There is no rule for questions');
  return { ...rule, ...more };
}
