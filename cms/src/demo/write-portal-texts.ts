import { markdownToLexical } from '../rich-text/markdown-to-lexical.ts';
import type { DemoPortalTexts } from './texts/city/text-shapes.ts';

/** One text of the demo: its Vietnamese fields, and what differs in English. */
export type Write = {
  collection: 'portals' | 'articles' | 'documents' | 'pages' | 'events' | 'people' | 'menus' | 'categories' | 'forms';
  vi: Record<string, unknown>;
  en?: Record<string, unknown>;
};

type Desk = {
  create: (write: Write) => Promise<string>;
  /** Id of the portal that owns the texts. */
  portal: string;
  /** Ids by slug. */
  categories: ReadonlyMap<string, string>;
  /** Ids of the drawn scenes by name. */
  pictures: ReadonlyMap<string, string>;
};

const day = 86_400_000;

/** Writes everything one portal of the demo owns. Days are counted from now. */
export async function writePortalTexts(desk: Desk, texts: DemoPortalTexts): Promise<void> {
  const documents = await writeDocuments(desk, texts.documents);
  await writeArticles(desk, texts.articles, documents);
  await writePages(desk, texts.pages);
  await writeEvents(desk, texts.events);
  await writePeople(desk, texts.people);
}

async function writeArticles(
  { create, portal, categories, pictures }: Desk,
  articles: DemoPortalTexts['articles'],
  documents: ReadonlyMap<string, string>,
) {
  const at = (daysAgo: number, hour: number) =>
    new Date(Date.now() - daysAgo * day - (12 - hour) * 60_000).toISOString();
  for (const [n, article] of articles.entries()) {
    const caption = article.caption ?? article.title;
    await create({
      collection: 'articles',
      vi: {
        portal,
        title: article.title.vi,
        lead: article.lead.vi,
        body: markdownToLexical(article.body.vi),
        genre: article.genre,
        category: categories.get(article.category),
        tags: article.tags,
        publishedAt: at(article.daysAgo, 7 + (n % 5)),
        author: article.author ?? 'Ban Biên tập',
        image: article.scene ? pictures.get(article.scene) : null,
        caption: article.scene ? caption.vi : null,
        featured: n === 0,
        documents: (article.documents ?? []).map((number) => documents.get(number)),
      },
      en: {
        title: article.title.en,
        lead: article.lead.en,
        body: markdownToLexical(article.body.en),
        ...(article.scene ? { caption: caption.en } : {}),
      },
    });
  }
}

/** Ids by number. */
async function writeDocuments({ create, portal }: Desk, documents: DemoPortalTexts['documents']) {
  const ids = new Map<string, string>();
  for (const { summary, body, relatedTo, expiresOn, ...fields } of documents) {
    const id = await create({
      collection: 'documents',
      vi: {
        ...fields,
        expiresOn: expiresOn ?? null,
        portal,
        title: summary.vi,
        body: markdownToLexical(body),
        related: relatedTo ?? [],
        publishedAt: `${fields.issuedOn}T02:00:00.000Z`,
      },
      en: { title: summary.en },
    });
    ids.set(fields.number, id);
  }
  return ids;
}

async function writePages({ create, portal, pictures }: Desk, pages: DemoPortalTexts['pages']) {
  for (const [order, page] of pages.entries())
    await create({
      collection: 'pages',
      vi: {
        portal,
        slug: page.slug,
        order,
        title: page.title.vi,
        lead: page.lead.vi,
        image: page.scene ? pictures.get(page.scene) : null,
        blocks: [{ blockType: 'text', body: markdownToLexical(page.body.vi) }],
      },
      en: {
        title: page.title.en,
        lead: page.lead.en,
        blocks: [{ blockType: 'text', body: markdownToLexical(page.body.en) }],
      },
    });
}

async function writeEvents({ create, portal }: Desk, events: DemoPortalTexts['events']) {
  for (const event of events) {
    const date = new Date(Date.now() + event.inDays * day + 7 * 3600_000).toISOString().slice(0, 10);
    await create({
      collection: 'events',
      vi: {
        portal,
        title: event.title.vi,
        tags: event.tags,
        place: event.place.vi,
        startsAt: `${date}T${event.start}:00+07:00`,
        endsAt: `${date}T${event.end}:00+07:00`,
        body: markdownToLexical(event.body.vi),
      },
      en: { title: event.title.en, place: event.place.en, body: markdownToLexical(event.body.en) },
    });
  }
}

async function writePeople({ create, portal }: Desk, people: DemoPortalTexts['people']) {
  for (const [order, person] of people.entries())
    await create({
      collection: 'people',
      vi: {
        portal,
        name: person.name,
        post: person.post.vi,
        unit: person.unit.vi,
        duties: person.duties.vi,
        biography: person.biography?.vi ?? null,
        leader: person.leader,
        spokesperson: person.spokesperson === true,
        order,
        phone: person.phone,
        email: person.email,
        published: true,
      },
      en: {
        post: person.post.en,
        unit: person.unit.en,
        duties: person.duties.en,
        biography: person.biography?.en ?? null,
      },
    });
}
