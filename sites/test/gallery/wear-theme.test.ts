import { overridable } from '@lienthong/themes/contract';
import { expect, test } from 'vitest';
import { examplesByName } from '../../src/components/all-examples.ts';
import { wearTheme } from '../../src/gallery/wear-theme.ts';
import type { PageFrame } from '../../src/route/page-view.ts';

test.each(Object.keys(overridable))(
  'each example of the %s stands on a portal of the theme that is looked at',
  (name) => {
    const examples = examplesByName[name]?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const { props } of examples) {
      const worn = wearTheme(props('vi') as Record<string, unknown>, 'so-y-te');
      const { store } = ('view' in worn ? worn['view'] : worn) as Pick<PageFrame, 'store'>;
      expect(store.portal.theme).toBe('so-y-te');
    }
  },
);
