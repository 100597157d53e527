import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';

type Valid = Pick<DeadlineRule, 'code' | 'validFrom' | 'validTo'>;

/** The version of a rule in force on a day in Việt Nam. */
export const ruleInForce = <R extends Valid>(rules: readonly R[], code: string, day: string): R | null =>
  rules.find((rule) => rule.code === code && rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo)) ??
  null;

/** Whether two versions of a rule would both be in force on some day. */
export const overlap = (a: Valid, b: Valid): boolean =>
  a.code === b.code &&
  (a.validTo === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom <= b.validTo);
