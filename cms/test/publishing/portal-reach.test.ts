import { expect, it } from 'vitest';
import { reachOf } from '../../src/publishing/portal-reach.ts';
import { makePortal, makeRule } from './make-records.ts';

const root = makePortal('root', ['root'], { type: 'province' });
const nothing = { scopes: [], items: [], handed: false, placed: false };

it('names, settings and contact details reach no list', () => {
  const renamed = makePortal('root', ['root'], {
    type: 'province',
    name: { vi: 'Tên mới', en: null },
    theme: 'la-xanh',
    phone: '0234',
    settings: { accentHue: 20, languages: ['vi'] },
  });
  expect(reachOf(root, renamed)).toEqual(nothing);
});

it('a policy reaches the branch, for its kind alone; one that stays off reaches nothing', () => {
  const off = { ...root.collect.article, show: false };
  const quiet = { ...root, collect: { ...root.collect, article: off } };
  expect(reachOf(root, quiet).scopes).toEqual([{ portal: 'root', branch: true, kinds: ['article'] }]);
  const stillOff = { ...quiet, collect: { ...quiet.collect, article: { ...off, genres: ['news'] } } };
  expect(reachOf(quiet, stillOff)).toEqual(nothing);
});

it('a rule reaches where it looks, and one that stays is not looked at again', () => {
  const kept = makeRule({ tags: ['x'] });
  const topic = makePortal('topic', ['root', 'topic'], { type: 'virtual', rules: [kept] });
  const more = { ...topic, rules: [kept, makeRule({ subtree: 'ward', kinds: ['event'] })] };
  expect(reachOf(topic, more)).toEqual({
    ...nothing,
    scopes: [{ portal: 'ward', branch: true, kinds: ['event'] }],
  });
});

it('picks and exclusions reach the items they name', () => {
  const [one, two] = ['a', 'b'].map((id) => ({ kind: 'article' as const, id }));
  if (!one || !two) throw new Error('two items');
  expect(reachOf({ ...root, picked: [one] }, { ...root, picked: [two], excluded: [one] }).items).toEqual([
    one,
    two,
    one,
  ]);
});

it('a portal that closes reaches all it showed', () => {
  const reach = reachOf(root, { ...root, state: 'suspended' });
  expect(reach).toMatchObject({ handed: true, placed: true });
  expect(reach.scopes).toContainEqual({ portal: 'root', branch: true, kinds: ['event'] });
});
