import { usualLayout, withEveryBlock, type HomeLayout } from '@lienthong/config/contracts/home-blocks';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { exampleStore } from '../../src/components/example-province/example-store.ts';
import { ownLayout } from '../../src/route/own-layout.ts';
import HomeBlocks from '../../src/templates/home-blocks.astro';

const container = await AstroContainer.create();
const draw = (layout: HomeLayout, portal = 'hue') => {
  const store = exampleStore('vi', { portal });
  const shown = ownLayout({ ...store.portal, settings: { ...store.portal.settings, homeLayout: layout } });
  return container.renderToString(HomeBlocks, { props: { store, layout: shown } });
};
const times = (html: string, words: string) => html.split(words).length - 1;

test('the leaders’ week is a block of a home page its portal orders, and its engagements stand there alone', async () => {
  const html = await draw(usualLayout('province'));
  expect(html).toContain('Lịch công tác tuần 48');
  expect(times(html, 'Họp giao ban tuần')).toBe(1);
  expect(html).toContain('Lễ hội áo dài');
  const renamed = usualLayout('province').map((entry) =>
    entry.block === 'week' ? { ...entry, heading: { vi: 'Lãnh đạo làm gì', en: null } } : entry,
  );
  expect(await draw(renamed)).toContain('<h2 id="lct">Lãnh đạo làm gì</h2>');
});

test('without the block, or without engagements, nothing of it is shown', async () => {
  const without = usualLayout('province').filter(({ block }) => block !== 'week');
  const html = await draw(without);
  expect(html).not.toContain('id="lct"');
  expect(times(html, 'Họp giao ban tuần')).toBe(1);
  expect(await draw(usualLayout('commune'), 'vy-da')).not.toContain('id="lct"');
});

test('a home page that was ordered before the block came can take it', () => {
  const before = usualLayout('commune').filter(({ block }) => block !== 'week');
  const now = withEveryBlock(before);
  expect(now.slice(0, -1)).toEqual(before);
  expect(now.at(-1)).toMatchObject({ block: 'week', shown: false });
  expect(withEveryBlock(now)).toEqual(now);
});
