import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPortalTree, checkMove, type TreePortal } from '../../src/portals/portal-tree.ts';

/** Any tree: each portal stands under one before it, or at the top. */
const anyTree = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((seeds) =>
  seeds.map((seed, nth): TreePortal => ({
    id: `p${nth}`,
    parent: nth === 0 || seed % (nth + 1) === nth ? null : `p${seed % nth}`,
    slug: `p${nth}`,
    state: 'active',
  })),
);

describe('the tree of portals', () => {
  it('agrees with itself: a portal is in the branch of each of its ancestors and of no other', () => {
    fc.assert(
      fc.property(anyTree, (portals) => {
        const tree = buildPortalTree(portals);
        for (const { id, parent } of portals) {
          const ancestors = tree.ancestors(id);
          expect(ancestors.at(-1)).toBe(id);
          expect(ancestors.at(-2) ?? null).toBe(parent);
          for (const other of tree.ids()) expect(tree.subtree(other).includes(id)).toBe(ancestors.includes(other));
        }
      }),
    );
  });

  it('stays a tree with the same portals through any allowed moves, and a move is refused only for a cycle', () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { maxLength: 20 }), (start, moves) => {
        let portals = start;
        for (const [which, where] of moves) {
          const id = `p${which % portals.length}`;
          const parent = where === null ? null : `p${where % portals.length}`;
          const tree = buildPortalTree(portals);
          const branch = tree.subtree(id);
          const below = new Map(branch.map((each) => [each, tree.ancestors(each).slice(tree.ancestors(id).length)]));
          expect(checkMove(tree, id, parent)).toBe(parent !== null && branch.includes(parent) ? 'cycle' : 'ok');
          if (checkMove(tree, id, parent) === 'cycle') continue;
          portals = portals.map((portal) => (portal.id === id ? { ...portal, parent } : portal));
          const moved = buildPortalTree(portals);
          expect(moved.subtree(id).sort()).toEqual([...branch].sort());
          for (const each of branch)
            expect(moved.ancestors(each)).toEqual([
              ...(parent === null ? [] : moved.ancestors(parent)),
              id,
              ...(below.get(each) ?? []),
            ]);
          const roots = moved.ids().filter((each) => moved.get(each)?.parent === null);
          expect(roots.flatMap((root) => moved.subtree(root)).sort()).toEqual(
            portals.map((portal) => portal.id).sort(),
          );
        }
      }),
    );
  });

  it('ends on broken data: a parent that is gone, a circle', () => {
    const portal = (id: string, parent: string | null): TreePortal => ({ id, parent, slug: id, state: 'active' });
    const tree = buildPortalTree([portal('a', 'gone'), portal('b', 'c'), portal('c', 'b')]);
    expect(tree.ancestors('a')).toEqual(['a']);
    expect(tree.ancestors('b')).toEqual(['c', 'b']);
    expect(tree.subtree('b').sort()).toEqual(['b', 'c']);
    expect(tree.ancestors('unknown')).toEqual([]);
    expect(tree.subtree('unknown')).toEqual([]);
  });
});
