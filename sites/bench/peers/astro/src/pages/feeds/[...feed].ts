import { writePortalCalendar } from '../../../../../../src/publisher/write-calendars.ts';
import { writeFeed } from '../../../../../../src/publisher/write-feeds.ts';
import { places, reader, type Place } from '../../read-content.ts';

export function getStaticPaths() {
  return places(true).map((place) => ({ params: { feed: `${place.hostname}${place.to}` }, props: place }));
}

export function GET({ props }: { props: Place }): Response {
  const { address } = props;
  const portal = reader.read('portal', address.portal);
  if (!portal) throw new Error(`Portal ${address.portal} is not there`);
  const store = reader.storeFor(portal, address.lang, { tags: new Set(), media: new Map() });
  return new Response(
    address.key.page === 'feed' ? writeFeed(store, address.key.of, address.key.format) : writePortalCalendar(store),
  );
}
