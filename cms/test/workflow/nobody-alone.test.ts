import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles, type Role } from '../../src/access/roles.ts';
import { actFor, type Standing } from '../../src/workflow/act-for.ts';
import { planSave } from '../../src/workflow/plan-save.ts';
import { effectiveStage, lockedStages, stages } from '../../src/workflow/stages.ts';
import { newsroomActions, transition, type ItemFacts, type Policy } from '../../src/workflow/transitions.ts';

const ids = ['an', 'binh', 'chi'] as const;
const standing = (
  id: string,
  own: readonly Role[],
  exception: string | null,
  lent: Standing['lent'] = [],
): Standing => ({
  id,
  roles: own,
  exception,
  lent,
});
const anyRoles = fc.subarray([...roles], { minLength: 0 });
const anyLent = fc.array(
  fc.record({ delegation: fc.constant('d'), from: fc.constantFrom(...ids), role: fc.constantFrom(...roles) }),
  { maxLength: 2 },
);
const anyPeople = fc.tuple(
  ...ids.map((id) =>
    fc.tuple(anyRoles, anyLent).map(([own, lent]) =>
      standing(
        id,
        own,
        null,
        lent.filter(({ from }) => from !== id),
      ),
    ),
  ),
);
const anyPolicy: fc.Arbitrary<Policy> = fc.constantFrom({ steps: 1 } as const, { steps: 2 } as const);
/** What somebody does next: a step, or a save in any of its ways. */
const anyDeed = fc.record({
  who: fc.nat({ max: ids.length - 1 }),
  action: fc.option(fc.constantFrom(...newsroomActions)),
  contentChanged: fc.boolean(),
  publishes: fc.boolean(),
});

type World = { item: ItemFacts; words: Set<string>; reviewed: Set<string> };

describe('any run of steps and saves', () => {
  it('puts nothing on the net that only one person has seen, and nothing changes while it waits', () => {
    fc.assert(
      fc.property(anyPeople, anyPolicy, fc.array(anyDeed, { maxLength: 25 }), (people, policy, deeds) => {
        const world: World = {
          item: { stage: 'draft', live: false, contributors: ['an'], reviewer: null },
          // Kept apart from what the workflow itself keeps: who really wrote since the last publication.
          words: new Set(['an']),
          reviewed: new Set(),
        };
        for (const { who, action, contentChanged, publishes } of deeds) {
          const person = people[who];
          if (!person) continue;
          const { item } = world;
          const published = item.stage === 'published';
          if (action) {
            const { verdict } = actFor(person, (actor) => transition(item, action, actor, policy, 'vì thế'));
            if (!verdict.ok) continue;
            if (action === 'forward') world.reviewed.add(person.id);
            if (verdict.to === 'published' && !published) {
              expect(world.words).not.toContain(person.id);
              if (policy.steps === 2) expect([...world.reviewed].some((id) => id !== person.id)).toBe(true);
            }
            world.item = {
              ...item,
              stage: verdict.to,
              live: verdict.to === 'published' || (item.live && !['withdrawn', 'archived'].includes(verdict.to)),
              contributors: published ? [] : item.contributors,
              reviewer: action === 'forward' ? person.id : verdict.to === 'final-review' ? item.reviewer : null,
            };
            if (verdict.to === 'editing' || verdict.to === 'draft') world.reviewed.clear();
          } else {
            const save = { contentChanged, publishes, takesDown: false };
            const facts = published ? { ...item, contributors: [] } : item;
            const { verdict } = actFor(person, (actor) => planSave(facts, save, actor, policy));
            if (!verdict.ok) continue;
            if (contentChanged) {
              expect(lockedStages.has(item.stage)).toBe(false);
              if (published) world.words.clear();
              world.words.add(person.id);
            }
            if (publishes && verdict.action === 'approve') {
              expect(world.words).not.toContain(person.id);
              if (policy.steps === 2) expect([...world.reviewed].some((id) => id !== person.id)).toBe(true);
            }
            world.item = {
              ...item,
              stage: verdict.to,
              live: item.live || verdict.to === 'published',
              contributors: verdict.contributors,
            };
          }
          if (world.item.stage === 'published') {
            world.words.clear();
            world.reviewed.clear();
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('lets one person publish their own words under an exception only, which the answer names', () => {
    fc.assert(
      fc.property(anyRoles, anyPolicy, fc.option(fc.constant('e1')), (own, policy, exception) => {
        const item: ItemFacts = { stage: 'draft', live: false, contributors: [], reviewer: null };
        const save = { contentChanged: true, publishes: true, takesDown: false };
        const { verdict } = actFor(standing('an', own, exception), (actor) => planSave(item, save, actor, policy));
        if (verdict.ok) expect([policy.steps, verdict.exception]).toEqual([1, 'e1']);
      }),
    );
  });
});

describe('a save that takes down what is live', () => {
  it('is refused in every stage, for everybody', () => {
    for (const stage of stages)
      for (const role of roles) {
        const item: ItemFacts = { stage, live: true, contributors: [], reviewer: null };
        const save = { contentChanged: false, publishes: false, takesDown: true };
        expect(planSave(item, save, { id: 'an', roles: [role], exception: 'e1' }, { steps: 1 })).toMatchObject({
          ok: false,
          reason: 'withdraw-first',
        });
      }
  });
});

describe('what the clock makes of a version', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 25, hour)).toISOString();
  const now = Date.UTC(2026, 10, 25, 12);
  it.each([
    [{ _status: 'published', stage: 'approved', publishedAt: at(13) }, 'approved'],
    [{ _status: 'published', stage: 'approved', publishedAt: at(12) }, 'published'],
    [{ _status: 'published', stage: 'published', publishedAt: at(9), expiresAt: at(12) }, 'archived'],
    [{ _status: 'published', stage: 'draft' }, 'published'],
    [{ _status: 'published', stage: 'published', deletedAt: at(1) }, 'withdrawn'],
    [{ _status: 'draft', stage: 'published' }, 'draft'],
    [{ _status: 'draft', stage: 'review' }, 'review'],
    [{ _status: 'draft', stage: 'nonsense' }, 'draft'],
  ])('%o is %s', (item, stage) => {
    expect(effectiveStage(item, now)).toBe(stage);
  });
});
