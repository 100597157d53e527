import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findForbiddenImports } from '../../launch/check-boundaries.mjs';

const fixture = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixture');

test('each forbidden arrow of the fixture is found, dynamic, type-only and in .astro files too; the allowed ones are not', async () => {
  const findings = await findForbiddenImports(fixture);
  expect(findings.map((line) => line.split(':')[0]).sort()).toEqual([
    'cms/src/astro-of-a-theme.ts',
    'cms/src/dynamic-into-sites.ts',
    'cms/src/portals/payload-in-pure-tree.ts',
    'cms/src/type-into-functions.ts',
    'config/src/contracts/node-in-contract.ts',
    'functions/src/into-cms.ts',
    'sites/src/astro-into-cms.astro',
    'themes/src/x/into-sites.ts',
  ]);
});
