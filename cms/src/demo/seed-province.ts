import type { Payload } from 'payload';
import sharp from 'sharp';
import { cityTexts } from './texts/city/index.ts';
import type { DemoPortalTexts } from './texts/city/text-shapes.ts';
import { textsOfCommune } from './texts/communes/index.ts';
import { selfPortrait, settleCommune } from './texts/communes/settle-commune.ts';
import { textsOfDepartment } from './texts/departments/index.ts';
import { introduceDepartment } from './texts/departments/introduce-department.ts';
import { textsOfVirtualPortal } from './texts/virtual/index.ts';
import { categoryNames } from './demo-categories.ts';
import { demoForms } from './demo-forms.ts';
import { city, communes, departments, formerWard, virtualPortals, type DemoPortal } from './demo-portals.ts';
import { drawScene, sceneNames } from './draw-scene.ts';
import { seedCases } from './seed-cases.ts';
import { seedNewsroom } from './seed-newsroom.ts';
import { seedSharing } from './seed-sharing.ts';
import { unitTiles } from './unit-tiles.ts';
import { makeDemoAccounts } from './demo-accounts.ts';
import { virtualDays, virtualHomes, virtualRules } from './virtual-rules.ts';
import { writeMenu } from './write-menu.ts';
import { writePortalTexts, type Write } from './write-portal-texts.ts';

/** Creates the demo province: tree, texts, pictures, accounts. `say` gets a line for each step. */
export async function seedProvince(
  payload: Payload,
  dataDir: string,
  domain: string,
  say: (line: string) => void,
): Promise<void> {
  let written = 0;

  async function create({ collection, vi, en }: Write): Promise<string> {
    const published = ['articles', 'documents', 'pages', 'events'].includes(collection) ? { _status: 'published' } : {};
    const doc = (await payload.create({
      collection,
      locale: 'vi',
      data: { ...vi, ...published } as never,
      overrideAccess: true,
      depth: 0,
    })) as unknown as { id: string } & Record<string, unknown>;
    if (en)
      await payload.update({
        collection,
        id: doc.id,
        locale: 'en',
        data: { ...inSameRows(en, doc), ...published } as never,
        overrideAccess: true,
        depth: 0,
      });
    written += 1;
    if (written % 20 === 0) say(`${written} texts`);
    return doc.id;
  }

  const portalIds = new Map<string, string>();
  const makePortal = async (
    portal: DemoPortal,
    order: number,
    parent: string | null,
    theme: string,
    more: Record<string, unknown> = {},
    moreEnglish: Record<string, unknown> = {},
  ) => {
    const phone = `(0234) 000 ${String(1000 + order).slice(-4)}`;
    const id = await create({
      collection: 'portals',
      vi: {
        name: portal.name.vi,
        shortName: portal.name.vi,
        slug: portal.slug,
        hostname: `${portal.slug}.${domain}`,
        type: portal.type,
        state: 'active',
        theme,
        parent,
        order,
        code: portal.code ?? null,
        phone,
        email: `${portal.slug}@hue.example`,
        intro: `Thông tin, thủ tục và người phụ trách của ${portal.name.vi}.`,
        address: `Trụ sở ${portal.name.vi}, thành phố Huế`,
        accountable: `Chánh Văn phòng, ${portal.name.vi}`,
        hours: [{ days: 'Thứ Hai – thứ Sáu', hours: '7:30–11:30, 13:30–17:00' }],
        ...more,
      },
      en: {
        name: portal.name.en,
        shortName: portal.name.en,
        intro: `Information, procedures and people of ${portal.name.en}.`,
        address: `Office of ${portal.name.en}, Hue`,
        accountable: `Chief of Office, ${portal.name.en}`,
        hours: [{ days: 'Monday – Friday', hours: '7:30–11:30, 13:30–17:00' }],
        ...moreEnglish,
      },
    });
    portalIds.set(portal.slug, id);
    return id;
  };
  const root = await makePortal(
    city,
    0,
    null,
    'hue-tim',
    {
      intro: 'Tin tức, thông báo, văn bản và người phụ trách của chính quyền thành phố, các sở và 40 phường, xã.',
      address: 'Trụ sở Ủy ban nhân dân thành phố, đường Lê Lợi, Huế',
      accountable: 'Hoàng Thị Thanh Nhàn, Phó Chánh Văn phòng, Người phát ngôn',
    },
    {
      intro: 'News, notices, documents and people of the city, its departments and its 40 wards and communes.',
      address: 'City People’s Committee, Lê Lợi Street, Hue',
      accountable: 'Hoàng Thị Thanh Nhàn, Deputy Chief of Office, Spokesperson',
    },
  );
  for (const [order, portal] of departments.entries()) {
    const texts = textsOfDepartment(portal.slug);
    await makePortal(
      portal,
      100 + order,
      root,
      'song-huong',
      introduceDepartment(texts, order, 'vi'),
      introduceDepartment(texts, order, 'en'),
    );
  }
  for (const [order, portal] of communes.entries()) {
    const texts = textsOfCommune(portal.slug);
    await makePortal(
      portal,
      200 + order,
      root,
      'la-xanh',
      { tile: unitTiles.get(portal.slug), ...selfPortrait(texts, 'vi') },
      selfPortrait(texts, 'en'),
    );
  }
  const { into, date, ...former } = formerWard;
  await makePortal(former, 290, root, 'la-xanh', {
    state: 'merged',
    successor: { portal: portalIds.get(into), date: `${date}T00:00:00+07:00` },
  });
  const categories = new Map<string, string>();
  for (const [order, [slug, vi, en]] of categoryNames.entries())
    categories.set(
      slug,
      await create({ collection: 'categories', vi: { name: vi, slug, portal: root, order }, en: { name: en } }),
    );
  for (const [order, portal] of virtualPortals.entries()) {
    const rules = (virtualRules[portal.slug] ?? []).map((rule) => ({
      ...rule,
      subtree: root,
      categories: rule.categories.map((slug) => categories.get(slug)),
    }));
    const warn = portal.slug === 'phong-chong-thien-tai';
    const alert = (text: string) => (warn ? { alert: { level: 'warning', text } } : {});
    const said = textsOfVirtualPortal(portal.slug);
    const days = virtualDays[portal.slug];
    const endsOn = days === undefined ? null : new Date(Date.now() + days * 86_400_000).toISOString();
    const sayIn = (language: 'vi' | 'en') => ({
      intro: said.intro[language],
      address: said.address[language],
      accountable: said.accountable[language],
    });
    await makePortal(
      portal,
      300 + order,
      root,
      warn ? 'khan-cap' : 'song-huong',
      {
        rules,
        homeBlocks: virtualHomes[portal.slug],
        ...(endsOn === null ? {} : { endsOn, successor: { portal: root } }),
        phone: said.phone,
        ...sayIn('vi'),
        ...alert('Đề phòng mưa lớn cuối tuần: theo dõi mực nước và bảo vệ người già, trẻ nhỏ.'),
      },
      {
        ...sayIn('en'),
        ...alert('Heavy rain expected at the weekend: watch the water and look after the old and the young.'),
      },
    );
  }
  say('pictures');
  const pictures = new Map<string, string>();
  for (const name of sceneNames) pictures.set(name, await uploadScene(payload, name, root));

  for (const { vi, en } of demoForms) await create({ collection: 'forms', vi: { ...vi, portal: root }, en });
  await writeMenu(payload, root, null);
  const write = (slug: string, texts: DemoPortalTexts) =>
    writePortalTexts({ create, portal: portalIds.get(slug) ?? '', categories, pictures }, texts);
  await write(city.slug, cityTexts);
  for (const portal of departments) {
    await write(portal.slug, textsOfDepartment(portal.slug));
    await writeMenu(payload, portalIds.get(portal.slug) ?? '', 'chuc-nang-nhiem-vu');
  }
  for (const [n, portal] of communes.entries()) {
    await write(portal.slug, settleCommune(portal, n, textsOfCommune(portal.slug)));
    await writeMenu(payload, portalIds.get(portal.slug) ?? '', 'gioi-thieu-chung');
  }
  for (const { slug } of virtualPortals) {
    const { pages } = textsOfVirtualPortal(slug);
    await write(slug, { articles: [], documents: [], pages, people: [], events: [] });
    await writeMenu(payload, portalIds.get(slug) ?? '', pages[0]?.slug ?? null);
  }
  say('what portals share');
  await seedSharing(payload, portalIds);
  await makeDemoAccounts(payload, dataDir, portalIds);
  say('what the newsroom works on');
  await seedNewsroom(payload, portalIds);
  say('what citizens asked and reported');
  await seedCases(payload, portalIds);
  say(`${written} texts`);
}

async function uploadScene(payload: Payload, name: string, portal: string): Promise<string> {
  const data = await sharp(Buffer.from(drawScene(name)))
    .jpeg({ quality: 88 })
    .toBuffer();
  const doc = await payload.create({
    collection: 'media',
    locale: 'vi',
    overrideAccess: true,
    data: { alt: `Tranh vẽ: ${name.replaceAll('-', ' ')}`, credit: 'liên thông', portal } as never,
    file: { data, name: `${name}.jpg`, mimetype: 'image/jpeg', size: data.length },
  });
  return String(doc.id);
}

/** Rows that keep their ids are translated; without ids they would replace the Vietnamese ones. */
function inSameRows(en: Record<string, unknown>, doc: Record<string, unknown>): Record<string, unknown> {
  const withId = (rows: Record<string, unknown>[], kept: Record<string, unknown>[]) =>
    rows.map((row, at) => ({ ...inSameRows(row, kept[at] ?? {}), id: kept[at]?.['id'] }));
  return Object.fromEntries(
    Object.entries(en).map(([name, value]) => {
      const kept = doc[name];
      return [name, Array.isArray(value) && Array.isArray(kept) ? withId(value, kept) : value];
    }),
  );
}
