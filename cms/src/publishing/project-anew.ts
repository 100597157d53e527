import type { Payload } from 'payload';
import type { ContentWriter } from './content-writer.ts';
import { gatherRelease, recordKinds } from './gather-release.ts';
import type { Surroundings } from './project-document.ts';
import { readIds } from './read-committed.ts';

/** Documents projected between two looks at the outbox. */
const batchSize = 200;

/**
 * After an upgrade: projects everything published as the version that runs now would, step by step. What is there already as it should be
 * is not written again, so a process that was killed begins anew without harm.
 */
export async function* projectPublishedAnew(
  payload: Payload,
  writer: ContentWriter,
  surroundings: () => Promise<Surroundings>,
): AsyncGenerator<void> {
  for (const collection of Object.keys(recordKinds)) {
    const ids = await readIds(payload, collection);
    for (let start = 0; start < ids.length; start += batchSize) {
      const refs = ids.slice(start, start + batchSize).map((id) => ({ collection, id }));
      const at = new Date().toISOString();
      const { put, remove, failures } = await gatherRelease(payload, writer, await surroundings(), refs, at);
      writer.applyRelease({ cause: `anew ${collection}`, at, put, remove });
      for (const [document, failed] of failures)
        payload.logger.error({ document, failed }, 'a document cannot be published as this version would; it stays');
      yield;
    }
  }
  writer.endProjectAnew();
}
