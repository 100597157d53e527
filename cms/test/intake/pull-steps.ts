/** Between any two of these a process may die. */
export const pullSteps = [
  'before reading',
  'after reading',
  'in the transaction',
  'before the commit',
  'after the commit',
  'before removing',
  'after removing',
] as const;
export type PullStep = (typeof pullSteps)[number];
