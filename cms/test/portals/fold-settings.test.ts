import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSettings, type SettingLayer } from '../../src/portals/fold-settings.ts';
import { ownSettings } from '../../src/portals/own-settings.ts';
import { buildPortalTree, type TreePortal } from '../../src/portals/portal-tree.ts';
import { settingCatalogue, settingEntry, settingKeys } from '../../src/portals/setting-catalogue.ts';
import {
  membersOf,
  layersOf,
  settingsOf,
  type PortalGroup,
  type SettingsBook,
} from '../../src/portals/setting-layers.ts';
import { readSettings, settingModes, type SparseSettings } from '../../src/portals/sparse-settings.ts';

const keys = ['theme', 'phone', 'modules.news', 'fromBelow', 'deadlines'] as const;
const values: Record<(typeof keys)[number], fc.Arbitrary<unknown>> = {
  theme: fc.constantFrom('hue-tim', 'song-huong', 'la-xanh', 'khan-cap'),
  phone: fc.option(fc.constantFrom('1022', '0234 3822 222')),
  'modules.news': fc.boolean(),
  fromBelow: fc.integer({ min: 0, max: 24 }),
  deadlines: fc.dictionary(
    fc.constantFrom('petition', 'dossier', 'question'),
    fc.record({ amount: fc.integer({ min: 1, max: 90 }), unit: fc.constantFrom('WD', 'D', 'H') }),
  ),
};
const anySettings: fc.Arbitrary<SparseSettings> = fc.record(
  Object.fromEntries(
    keys.map((key) => [key, fc.record({ mode: fc.constantFrom(...settingModes), value: values[key] })]),
  ),
  { requiredKeys: [] },
);
const anyLayers = fc.array(anySettings, { maxLength: 7 }).map((all) =>
  all.map((settings, nth): SettingLayer => ({
    from: { kind: nth % 3 ? 'portal' : 'group', id: `s${nth}` },
    settings,
  })),
);

describe('folding settings', () => {
  it('gives the standard values where nobody says anything', () => {
    const folded = foldSettings([]);
    for (const key of settingKeys)
      expect(folded[key]).toEqual({ value: settingCatalogue[key].standard, from: null, lockedBy: null });
  });

  it('takes the last who says something, and tells who that was', () => {
    const folded = foldSettings([
      { from: { kind: 'portal', id: 'city' }, settings: { theme: { mode: 'override', value: 'hue-tim' } } },
      { from: { kind: 'group', id: 'communes' }, settings: { theme: { mode: 'override', value: 'la-xanh' } } },
      { from: { kind: 'portal', id: 'ward' }, settings: { theme: { mode: 'inherit' } } },
    ]);
    expect(folded.theme).toEqual({ value: 'la-xanh', from: { kind: 'group', id: 'communes' }, lockedBy: null });
  });

  it('lays deadlines over those from above, code by code', () => {
    const above = { petition: { amount: 10, unit: 'WD' }, dossier: { amount: 5, unit: 'WD' } };
    const folded = foldSettings([
      { from: { kind: 'portal', id: 'city' }, settings: { deadlines: { mode: 'override', value: above } } },
      {
        from: { kind: 'portal', id: 'ward' },
        settings: { deadlines: { mode: 'override', value: { petition: { amount: 8, unit: 'WD' } } } },
      },
    ]);
    expect(folded.deadlines.value).toEqual({ ...above, petition: { amount: 8, unit: 'WD' } });
  });

  it('never lets anything below override what is locked', () => {
    fc.assert(
      fc.property(anyLayers, anySettings, anyLayers, fc.constantFrom(...keys), (above, said, below, key) => {
        const locked = { ...said, [key]: { mode: 'locked' as const, value: settingEntry(key).standard } };
        const locker: SettingLayer = { from: { kind: 'portal', id: 'locker' }, settings: locked };
        const there = foldSettings([...above, locker]);
        expect(foldSettings([...above, locker, ...below])[key]).toEqual(there[key]);
        expect(there[key].lockedBy).not.toBeNull();
      }),
    );
  });

  it('gives what holds above when an override is taken back', () => {
    fc.assert(
      fc.property(anyLayers, anySettings, fc.constantFrom(...keys), (above, said, key) => {
        const self = (settings: SparseSettings): SettingLayer => ({ from: { kind: 'portal', id: 'self' }, settings });
        const { [key]: _taken, ...rest } = said;
        const before = foldSettings([...above, self({})]);
        expect(foldSettings([...above, self(rest)])[key]).toEqual(before[key]);
        expect(foldSettings([...above, self({ ...said, [key]: { mode: 'inherit' } })])[key]).toEqual(before[key]);
      }),
    );
  });

  it('does not depend on the order of keys, nor of neighbours that say nothing about the same key', () => {
    fc.assert(
      fc.property(anyLayers, fc.nat(), (layers, seed) => {
        const reversed = layers.map(({ from, settings }) => ({
          from,
          settings: Object.fromEntries(Object.entries(settings).reverse()),
        }));
        expect(foldSettings(reversed)).toEqual(foldSettings(layers));
        const at = layers.length < 2 ? 0 : seed % (layers.length - 1);
        const [one, other] = [layers[at], layers[at + 1]];
        if (!one || !other || Object.keys(one.settings).some((key) => key in other.settings)) return;
        const swapped = layers.toSpliced(at, 2, other, one);
        expect(foldSettings(swapped)).toEqual(foldSettings(layers));
      }),
    );
  });

  it('keeps keys apart: what is said about one never shows in another', () => {
    fc.assert(
      fc.property(anyLayers, fc.constantFrom(...keys), (layers, key) => {
        const alone = layers.map(({ from, settings }) => ({
          from,
          settings: key in settings ? { [key]: settings[key] } : {},
        }));
        expect(foldSettings(alone as SettingLayer[])[key]).toEqual(foldSettings(layers)[key]);
      }),
    );
  });
});

describe('layers of a portal', () => {
  const portal = (id: string, parent: string | null): TreePortal => ({ id, parent, slug: id, state: 'active' });
  const tree = buildPortalTree([
    portal('city', null),
    portal('health', 'city'),
    portal('clinic', 'health'),
    portal('ward', 'city'),
    portal('quarter', 'ward'),
  ]);
  const group = (id: string, given: Partial<PortalGroup>): PortalGroup => ({
    owner: 'city',
    order: 0,
    types: [],
    levels: [],
    picked: [],
    settings: {},
    ...given,
    id,
  });
  const book = (groups: PortalGroup[]): SettingsBook => ({
    tree,
    types: new Map([
      ['city', 'province'],
      ['health', 'department'],
      ['clinic', 'other'],
      ['ward', 'commune'],
      ['quarter', 'other'],
    ]),
    own: new Map([['city', { theme: { mode: 'override', value: 'hue-tim' } }]]),
    groups,
  });
  const names = (id: string, groups: PortalGroup[]) => layersOf(id, book(groups)).map(({ from }) => from.id);

  it('run from the top: each ancestor, its groups with this portal in their order, last the portal', () => {
    const groups = [
      group('second', { order: 2, picked: ['quarter', 'ward'] }),
      group('first', { order: 1, levels: [1, 2] }),
      group('of-the-ward', { owner: 'ward', levels: [2] }),
      group('departments', { types: ['department'] }),
    ];
    expect(names('quarter', groups)).toEqual(['city', 'first', 'second', 'ward', 'of-the-ward', 'quarter']);
    expect(names('ward', groups)).toEqual(['city', 'first', 'second', 'ward']);
    expect(names('city', groups)).toEqual(['city']);
    expect(names('quarter', groups.toReversed())).toEqual(names('quarter', groups));
  });

  it('a group reaches only what lies below its owner, and needs a condition or a choice by hand', () => {
    const all = group('all', { owner: 'ward', types: ['other', 'department', 'commune'] });
    expect(membersOf(all, book([all]))).toEqual(['quarter']);
    const foreign = group('foreign', { owner: 'health', picked: ['ward', 'clinic', 'health'] });
    expect(membersOf(foreign, book([foreign]))).toEqual(['clinic']);
    const empty = group('empty', {});
    expect(membersOf(empty, book([empty]))).toEqual([]);
  });

  it('a group between ancestor and portal wins over the ancestor, and its lock binds the portal', () => {
    const communes = group('communes', {
      types: ['commune'],
      settings: { theme: { mode: 'locked', value: 'la-xanh' } },
    });
    const held = settingsOf('ward', {
      ...book([communes]),
      own: new Map([['ward', { theme: { mode: 'override', value: 'khan-cap' } }]]),
    });
    expect(held.theme).toEqual({
      value: 'la-xanh',
      from: { kind: 'group', id: 'communes' },
      lockedBy: { kind: 'group', id: 'communes' },
    });
    expect(settingsOf('health', book([communes])).theme.value).toBe('hue-tim');
  });
});

describe('settings as they are given', () => {
  it('every standard value of the catalogue is itself a correct value', () => {
    for (const key of settingKeys) {
      const { standard } = settingCatalogue[key];
      expect(readSettings({ [key]: { mode: 'override', value: standard } })).toEqual({
        settings: { [key]: { mode: 'override', value: standard } },
        problems: [],
      });
    }
  });

  it.each<[string, unknown, string]>([
    ['colour', { mode: 'override', value: 'red' }, 'unknown-key'],
    ['__proto__x', { mode: 'override', value: 1 }, 'unknown-key'],
    ['theme', { mode: 'override', value: 'pink' }, 'wrong-value'],
    ['theme', { mode: 'override' }, 'wrong-value'],
    ['theme', 'hue-tim', 'wrong-mode'],
    ['theme', { mode: 'forced', value: 'hue-tim' }, 'wrong-mode'],
    ['accentHue', { mode: 'override', value: 360 }, 'wrong-value'],
    ['languages', { mode: 'override', value: ['en'] }, 'wrong-value'],
    ['languages', { mode: 'override', value: ['vi', 'fr'] }, 'wrong-value'],
    ['superior', { mode: 'override', value: { vi: ' ' } }, 'wrong-value'],
    ['deadlines', { mode: 'override', value: { petition: { amount: 0, unit: 'WD' } } }, 'wrong-value'],
    ['deadlines', { mode: 'override', value: { petition: { amount: 5, unit: 'weeks' } } }, 'wrong-value'],
    ['newsroom.steps', { mode: 'override', value: 3 }, 'wrong-value'],
    ['email', { mode: 'override', value: 'nobody' }, 'wrong-value'],
    ['collect.article', { mode: 'override', value: { show: true, kinds: [] } }, 'wrong-value'],
  ])('%s = %j is refused by name', (key, entry, problem) => {
    expect(readSettings({ [key]: entry }).problems).toEqual([expect.objectContaining({ key, problem })]);
    expect(readSettings({ [key]: entry }).settings).toEqual({});
  });

  it('come out in one form: texts trimmed, languages in their order, inheriting without a value', () => {
    const { settings } = readSettings({
      superior: { mode: 'locked', value: { vi: ' UBND thành phố Huế ', en: ' ' } },
      languages: { mode: 'override', value: ['en', 'vi'] },
      theme: { mode: 'inherit', value: 'hue-tim' },
    });
    expect(settings).toEqual({
      superior: { mode: 'locked', value: { vi: 'UBND thành phố Huế', en: null } },
      languages: { mode: 'override', value: ['vi', 'en'] },
      theme: { mode: 'inherit' },
    });
  });

  it('filled columns of a portal are overrides, empty ones inherit, and what settings say about the same key counts', () => {
    const doc = {
      theme: 'hue-tim',
      address: { vi: '01 Lê Lợi', en: '01 Le Loi' },
      phone: '',
      email: null,
      hours: [{ days: { vi: 'Thứ hai – thứ sáu' }, hours: '7:30–17:00', id: 'x' }],
      settings: { theme: { mode: 'inherit' }, phone: { mode: 'override', value: null } },
    };
    expect(ownSettings(doc)).toEqual({
      theme: { mode: 'inherit' },
      phone: { mode: 'override', value: null },
      address: { mode: 'override', value: { vi: '01 Lê Lợi', en: '01 Le Loi' } },
      hours: { mode: 'override', value: [{ days: { vi: 'Thứ hai – thứ sáu', en: null }, hours: '7:30–17:00' }] },
    });
  });

  it('a value the catalogue no longer takes is passed over, the others hold', () => {
    const settings = { theme: { mode: 'override', value: 'old' }, fromBelow: { mode: 'override', value: 3 } };
    expect(ownSettings({ settings })).toEqual({ fromBelow: { mode: 'override', value: 3 } });
  });
});
