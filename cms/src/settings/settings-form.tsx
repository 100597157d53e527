'use client';

import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { sayValue } from '../portals/say-value.ts';
import { settingEntry, settingGroups, type SettingKey } from '../portals/setting-catalogue.ts';
import type { SparseSetting } from '../portals/sparse-settings.ts';
import type { KeyDescription, NamedSource, SettingsDescription } from './describe-settings.ts';
import { HomePreview } from './look/home-preview.tsx';
import { SettingEditorField } from './setting-editors.tsx';
import { settingsWords } from './settings-words.ts';

type Changes = Partial<Record<SettingKey, SparseSetting | null>>;
type Plan = { count: number; others: number; portals: { id: string; name: string }[] };

const collections = { portal: 'portals', group: 'portal-groups' } as const;
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The settings of a portal or group: what holds, whose it is, and what is to be its own. */
export function SettingsForm({ description }: { description: SettingsDescription }) {
  const { of, keys, categories, mayChange, type } = description;
  const { i18n } = useTranslation();
  const lang = i18n.language === 'en' ? 'en' : 'vi';
  const words = settingsWords[lang];
  const { config } = useConfig();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [changes, setChanges] = useState<Changes>({});
  const [plan, setPlan] = useState<Plan | null>(null);
  const [busy, setBusy] = useState(false);
  const [trying, setTrying] = useState(false);
  const count = Object.keys(changes).length;
  const themeKey = keys.find(({ key }) => key === 'theme');
  const theme = String(changes.theme?.value ?? (changes.theme === null ? themeKey?.above.value : themeKey?.value));

  const set = ({ key, own }: KeyDescription, entry: SparseSetting | null) =>
    setChanges(({ [key]: _former, ...rest }) => (same(entry, own) ? rest : { ...rest, [key]: entry }));

  async function send(planOnly: boolean): Promise<Plan | null> {
    setBusy(true);
    try {
      const response = await fetch(`${config.routes.api}/${collections[of.kind]}/${of.id}/settings`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ changes, plan: planOnly }),
      });
      const answer = (await response.json()) as Plan & { errors?: { message?: string }[] };
      if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? words.failed);
      return answer;
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : words.failed);
      return null;
    } finally {
      setBusy(false);
    }
  }

  async function save(): Promise<void> {
    const done = await send(false);
    dialog.current?.close();
    if (!done) return;
    toast.success(words.saved(done.count));
    setChanges({});
    router.refresh();
  }

  /** What reaches others, or takes something from them, is shown before it is done. */
  async function ask(): Promise<void> {
    const planned = await send(true);
    if (!planned) return;
    const locks = Object.values(changes).some((entry) => entry?.mode === 'locked');
    if (planned.others === 0 && !locks) return save();
    setPlan(planned);
    dialog.current?.showModal();
  }

  return (
    <main className={trying ? 'lt-settings lt-trying' : 'lt-settings'}>
      <p>{words.intro}</p>
      {!mayChange && <p role="note">{words.readOnly}</p>}
      {(Object.keys(settingGroups) as (keyof typeof settingGroups)[]).map((group) => (
        <section key={group} aria-labelledby={`lt-${group}`}>
          <h2 id={`lt-${group}`}>{settingGroups[group][lang]}</h2>
          {keys
            .filter(({ key }) => settingEntry(key).group === group)
            .map((described) => (
              <Setting
                key={described.key}
                {...{ described, of, lang, words, categories, mayChange, type, theme }}
                entry={described.key in changes ? (changes[described.key] ?? null) : described.own}
                set={(entry) => set(described, entry)}
                source={(from) => <Source {...{ from, of, words }} admin={config.routes.admin} />}
              />
            ))}
        </section>
      ))}
      {trying && <HomePreview portal={of.id} {...{ changes, words, lang }} />}
      {mayChange && (
        <div className="lt-bar">
          {of.kind === 'portal' && (
            <Button buttonStyle="secondary" margin={false} onClick={() => setTrying(!trying)}>
              {trying ? words.preview.close : words.preview.open}
            </Button>
          )}
          <output>{words.changes(count)}</output>
          <Button buttonStyle="secondary" margin={false} disabled={count === 0 || busy} onClick={() => setChanges({})}>
            {words.discard}
          </Button>
          <Button margin={false} disabled={count === 0 || busy} onClick={() => void ask()}>
            {words.save}
          </Button>
        </div>
      )}
      <dialog ref={dialog} className="lt-plan" aria-labelledby="lt-plan-title">
        {plan && (
          <>
            <h2 id="lt-plan-title">{words.planTitle(plan.count)}</h2>
            {plan.count === 0 && <p>{words.planNone}</p>}
            <ul>
              {plan.portals.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
              {plan.count > plan.portals.length && <li>{words.planMore(plan.count - plan.portals.length)}</li>}
            </ul>
            <div className="lt-bar">
              <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
                {words.cancel}
              </Button>
              <Button margin={false} disabled={busy} onClick={() => void save()}>
                {words.confirm}
              </Button>
            </div>
          </>
        )}
      </dialog>
    </main>
  );
}

type SettingProps = {
  described: KeyDescription;
  entry: SparseSetting | null;
  set: (entry: SparseSetting | null) => void;
  source: (from: NamedSource | null) => React.ReactNode;
  lang: 'vi' | 'en';
  words: (typeof settingsWords)['vi'];
  categories: SettingsDescription['categories'];
  type: SettingsDescription['type'];
  theme: string;
  mayChange: boolean;
};

function Setting({ described, entry, set, source, lang, words, categories, type, theme, mayChange }: SettingProps) {
  const { key, value, from, above, lockedBy, own } = described;
  const { label, help, editor } = settingEntry(key);
  const name = label[lang];
  const choose = (mode: SparseSetting['mode']) =>
    set(mode === 'inherit' ? null : { mode, value: entry?.value !== undefined ? entry.value : above.value });
  const open = mayChange && !lockedBy;
  return (
    <fieldset className="lt-setting" aria-label={name}>
      <div>
        <h3>{name}</h3>
        {help && <p>{help[lang]}</p>}
        <p className="lt-held">
          {words.holds}: <strong>{sayValue(key, value, lang)}</strong> ({words.from} {source(from)})
        </p>
        {lockedBy && (
          <p className="lt-lock">
            {words.locked.split('{who}')[0]}
            {source(lockedBy)}
            {words.locked.split('{who}')[1]}
          </p>
        )}
        {lockedBy && own && <p>{words.silent}</p>}
      </div>
      <div>
        {open && (
          <div className="lt-mode">
            <select
              aria-label={`${words.mode}: ${name}`}
              value={entry?.mode ?? 'inherit'}
              onChange={({ target }) => choose(target.value as SparseSetting['mode'])}
            >
              <option value="inherit">{words.inherit}</option>
              <option value="override">{words.override}</option>
              <option value="locked">{words.lock}</option>
            </select>
          </div>
        )}
        {open && entry && (
          <SettingEditorField
            {...{ editor, words, lang, categories, type, theme }}
            label={name}
            value={entry.value}
            change={(next) => set({ mode: entry.mode, value: next })}
          />
        )}
        {mayChange && entry && (
          <button type="button" className="lt-back" aria-label={`${words.back}: ${name}`} onClick={() => set(null)}>
            {words.back}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type SourceProps = {
  from: NamedSource | null;
  of: SettingsDescription['of'];
  words: SettingProps['words'];
  admin: string;
};

function Source({ from, of, words, admin }: SourceProps) {
  if (!from) return words.standard;
  if (from.kind === of.kind && from.id === of.id) return of.kind === 'group' ? words.thisGroup : words.here;
  return <a href={`${admin}/collections/${collections[from.kind]}/${from.id}/thiet-lap`}>{from.name}</a>;
}
