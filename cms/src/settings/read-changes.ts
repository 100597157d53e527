import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import type { SettingChanges } from '../portals/plan-change.ts';
import { isSettingKey } from '../portals/setting-catalogue.ts';
import { readSettings } from '../portals/sparse-settings.ts';
import { refuseProblem } from './settings-hooks.ts';

/** The changes of settings a request asks for; what is wrong with them is refused. */
export function readChanges(given: unknown, req: PayloadRequest): SettingChanges {
  const entries = Object.entries((given ?? {}) as Record<string, unknown>);
  const { settings, problems } = readSettings(Object.fromEntries(entries.filter(([, entry]) => entry !== null)));
  const unknown = entries.find(([key]) => !isSettingKey(key));
  if (problems.length > 0) refuseProblem(problems, req);
  if (unknown) refuse('LT-SETTING-002', req, 400, { key: unknown[0] });
  return { ...Object.fromEntries(entries.filter(([, entry]) => entry === null)), ...settings };
}
