import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addressWords, type AddressedKind } from '@lienthong/config/contracts/address-words';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest } from 'payload';
import { openStates } from '../portals/portal-states.ts';
import type { LinkVerdict } from './check-links.ts';
import { readAddress, type Address, type NamedPortal } from './read-address.ts';

/** More links than a text has; beyond them the look-ups of one check would hold up others. */
const mostLooked = 200;

const collections = { article: 'articles', document: 'documents', event: 'events', page: 'pages' } as const;

/**
 * What became of the addresses that lead to portals of the province: live items and former addresses from content.db, drafts from the CMS.
 * Nothing is called over the network, and nothing is told of a draft but that it is one.
 */
export async function lookUpLinks(
  req: PayloadRequest,
  own: string | null,
  urls: readonly string[],
): Promise<Map<string, LinkVerdict>> {
  const verdicts = new Map<string, LinkVerdict>();
  const asked = [...new Set(urls)].slice(0, mostLooked);
  if (asked.length === 0) return verdicts;
  const portals = await namedPortals(req);
  const live = openLive();
  try {
    for (const url of asked) verdicts.set(url, await judge(req, readAddress(url, own, portals), portals, live));
  } finally {
    live?.close();
  }
  return verdicts;
}

async function judge(
  req: PayloadRequest,
  address: Address,
  portals: readonly NamedPortal[],
  live: DatabaseSync | null,
): Promise<LinkVerdict> {
  if (address.to === 'elsewhere') return { is: 'unknown' };
  if (address.to === 'internal') return { is: 'internal' };
  if (address.to === 'nowhere') return { is: 'broken' };
  const portal = portals.find(({ id }) => id === address.portal);
  if (!portal) return { is: 'broken' };
  if (!openStates.has(portal.state) && portal.state !== 'archived' && portal.state !== 'merged') return { is: 'draft' };
  if (address.to === 'portal')
    return address.formerHost === null ? { is: 'there' } : { is: 'former', now: `//${address.formerHost}/` };
  const place = (host: string, slug: string) =>
    `//${host}${addressWords[address.lang].prefix}${addressWords[address.lang][address.kind]}/${slug}/`;
  const current = live && findLive(live, address);
  if (current) {
    if (address.lang === 'en' ? !current.english : !current.vietnamese) return { is: 'untranslated' };
    return address.formerHost === null ? { is: 'there' } : { is: 'former', now: place(portal.hostname, address.slug) };
  }
  const moved = live && findFormer(live, address);
  if (moved) {
    const host = portals.find(({ id }) => id === moved.portal)?.hostname ?? portal.hostname;
    return { is: 'former', now: place(host, moved.slug) };
  }
  const { totalDocs } = await req.payload.count({
    collection: collections[address.kind],
    where: { and: [{ portal: { equals: address.portal } }, { slug: { equals: address.slug } }] },
    overrideAccess: true,
    req,
  });
  return { is: totalDocs > 0 ? 'draft' : 'broken' };
}

async function namedPortals(req: PayloadRequest): Promise<NamedPortal[]> {
  const { docs } = await req.payload.find({
    collection: 'portals',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { hostname: true, formerHostnames: true, state: true },
    req,
  });
  return docs.map(({ id, hostname, formerHostnames, state }) => ({
    id: String(id),
    hostname: String(hostname ?? '').toLowerCase(),
    formerHostnames: (formerHostnames ?? []).map((name) => name.toLowerCase()),
    state: String(state),
  }));
}

function openLive(): DatabaseSync | null {
  const file = path.join(parseEnvironment(process.env).dataDir, 'content.db');
  return existsSync(file) ? new DatabaseSync(file, { readOnly: true }) : null;
}

type Asked = { portal: string; kind: AddressedKind; lang: Language; slug: string };

function findLive(live: DatabaseSync, { portal, kind, lang, slug }: Asked) {
  const row = live
    .prepare(
      `SELECT json_extract(body.json, '$.english') AS english, coalesce(json_extract(body.json, '$.vietnamese'), 1) AS vietnamese
       FROM record JOIN body ON body.id = record.body
       WHERE record.kind = ? AND record.portal = ? AND record.to_seq IS NULL
         AND (json_extract(body.json, '$.slug') = ? OR (? = 'en' AND json_extract(body.json, '$.slugEn') = ?)) LIMIT 1`,
    )
    .get(kind, portal, slug, lang, slug);
  return row ? { english: row['english'] === 1, vietnamese: row['vietnamese'] === 1 } : null;
}

/** Whoever was at an address before and is somewhere else now. Read from end to end, but only for what was found nowhere else. */
function findFormer(live: DatabaseSync, { portal, kind, slug }: Asked) {
  const row = live
    .prepare(
      `SELECT record.portal AS portal, json_extract(body.json, '$.slug') AS slug
       FROM record JOIN body ON body.id = record.body, json_each(body.json, '$.former') AS place
       WHERE record.kind = ? AND record.to_seq IS NULL AND instr(body.json, ?) > 0
         AND json_extract(place.value, '$.portal') = ? AND json_extract(place.value, '$.slug') = ? LIMIT 1`,
    )
    .get(kind, JSON.stringify(slug), portal, slug);
  return row ? { portal: String(row['portal']), slug: String(row['slug']) } : null;
}
