import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { textIn } from '@lienthong/config/contracts/localized';
import { listedKinds, type ListedRecord } from '@lienthong/config/contracts/record';
import { originOf } from '@lienthong/config/contracts/release';
import type { PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { reasonOf } from '../publishing/gather-release.ts';
import { placesOf } from '../publishing/list-membership.ts';
import { projectDocument } from '../publishing/project-document.ts';
import { readSurroundings } from '../publishing/read-committed.ts';
import type { Sharing } from '../publishing/arrange-sharing.ts';
import { findDraft } from '../preview/find-draft.ts';
import { explainPlace, type Cause } from './explain-place.ts';
import { openPublicContent, type Listed } from './read-public.ts';
import { sharedKinds, type SharedRef } from './shared-ref.ts';

export type ReachPlace = {
  portal: string;
  name: string;
  url: string;
  reason: Listed['reason'];
  words: string;
  top: boolean;
  band: boolean;
  /** What can be opened in the CMS, where the account may read it. */
  cause: Cause | null;
};
export type Reach = {
  title: string;
  /** Where it shows now; empty while nothing of it is public. */
  now: ReachPlace[];
  /** Where its newest saved version will show once it is published; `null` when that version is what is public. */
  next: ReachPlace[] | null;
  /** Why the newest version could not be published as it is. */
  lacks: string | null;
  may: { offer: boolean; handDown: boolean; withdraw: boolean };
};

/** Where an item shows and why, and where its draft would, for an account that may read it. Nothing is written. */
export async function findReach(req: PayloadRequest, { collection, id }: SharedRef): Promise<Reach> {
  const { payload } = req;
  const seen = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  const owner = portalIdOf(seen);
  if (!seen || owner === null) return refuse('LT-PREVIEW-006', req, 404);
  const lang = req.i18n?.language === 'en' ? 'en' : 'vi';
  const [readable, editable, publishable] = await Promise.all([
    portalsOf(req, 'read'),
    portalsOf(req, 'edit'),
    portalsOf(req, 'publish'),
  ]);
  const tree = await portalTree(payload);
  const { dataDir, publicOrigin } = parseEnvironment(process.env);
  const content = openPublicContent(dataDir);
  const item = { kind: sharedKinds[collection], id, portal: owner };
  const mine = new Set(readable);
  const reach: Reach = {
    title: typeof seen.title === 'string' ? seen.title : '',
    now: [],
    next: null,
    lacks: null,
    may: { offer: false, handDown: false, withdraw: false },
  };
  if (!content) return reach;
  try {
    const sharing = content.sharing(item);
    const tell = (places: readonly Listed[]): ReachPlace[] =>
      places.flatMap((place) => {
        const portal = sharing.portals.get(place.portal);
        if (!portal) return [];
        const { words, cause } = explainPlace(place, item, sharing, lang);
        return [
          {
            ...place,
            name: textIn(portal.name, lang),
            url: `${originOf(portal.hostname, publicOrigin)}${lang === 'en' ? '/en/' : '/'}`,
            words,
            cause: mine.has(place.portal) || mine.has(owner) ? cause : null,
          },
        ];
      });
    reach.now = inOrder(tell(content.listed(item)));
    const published = reach.now.length > 0;
    // What is not public is for those of its own portal.
    if (mine.has(owner)) {
      const draft = await findDraft(payload, collection, id);
      if (draft && (draft['_status'] !== 'published' || !published)) {
        const asked = await placesOfDraft(req, collection, draft, sharing);
        if ('reason' in asked) reach.lacks = asked.reason;
        else reach.next = inOrder(tell(asked.places));
      }
    }
    reach.may = {
      offer: published && editable.includes(owner),
      handDown: published && publishable.includes(owner) && tree.children(owner).length > 0,
      withdraw: published && publishable.includes(owner),
    };
    return reach;
  } finally {
    content.close();
  }
}

async function placesOfDraft(
  req: PayloadRequest,
  collection: SharedRef['collection'],
  draft: NonNullable<Awaited<ReturnType<typeof findDraft>>>,
  sharing: Sharing,
): Promise<{ places: Listed[] } | { reason: string }> {
  try {
    const record = projectDocument(collection, draft, await readSurroundings(req.payload));
    if (!isListed(record)) return { places: [] };
    const places = placesOf(record, sharing);
    return { places: [...places].map(([portal, { reason, top, band }]) => ({ portal, reason, top, band })) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

const isListed = (record: { kind: string }): record is ListedRecord => listedKinds.some((kind) => kind === record.kind);
const order = ['own', 'inherited', 'accepted', 'aggregated', 'rule'];
const inOrder = (places: ReachPlace[]) =>
  places.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || a.name.localeCompare(b.name, 'vi'));
