import { isSettingKey, settingEntry, type SettingKey } from './setting-catalogue.ts';

/** How a portal or group keeps a setting: only what differs from above is kept. `locked` binds everything below. */
export const settingModes = ['inherit', 'override', 'locked'] as const;
export type SettingMode = (typeof settingModes)[number];
export type SparseSetting = { mode: SettingMode; value?: unknown };
export type SparseSettings = Readonly<Partial<Record<SettingKey, SparseSetting>>>;

export type SettingProblem = { key: string; problem: 'unknown-key' | 'wrong-mode' | 'wrong-value'; reason: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings as somebody gives them: what can be kept, and what is wrong with the rest. Values come out as the catalogue has them. */
export function readSettings(given: unknown): { settings: SparseSettings; problems: SettingProblem[] } {
  const settings: Partial<Record<SettingKey, SparseSetting>> = {};
  const problems: SettingProblem[] = [];
  if (given === null || given === undefined) return { settings, problems };
  if (!isObject(given)) return { settings, problems: [{ key: '', problem: 'wrong-value', reason: 'object' }] };
  for (const [key, entry] of Object.entries(given)) {
    if (!isSettingKey(key)) {
      problems.push({ key, problem: 'unknown-key', reason: '' });
      continue;
    }
    const mode = isObject(entry) ? settingModes.find((name) => name === entry['mode']) : undefined;
    if (!isObject(entry) || !mode) {
      problems.push({ key, problem: 'wrong-mode', reason: settingModes.join(' | ') });
      continue;
    }
    if (mode === 'inherit') {
      settings[key] = { mode };
      continue;
    }
    const parsed = settingEntry(key).schema.safeParse(entry['value']);
    if (parsed.success) settings[key] = { mode, value: parsed.data };
    else {
      const [issue] = parsed.error.issues;
      const place = issue?.path.map(String).join('.') ?? '';
      problems.push({ key, problem: 'wrong-value', reason: [place, issue?.message ?? ''].filter(Boolean).join(': ') });
    }
  }
  return { settings, problems };
}
