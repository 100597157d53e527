import type { ThemeReport } from './guard-themes.ts';

/** Where pages were written or left, and the addresses of the first of them. */
export type Written = { portals: Set<string>; links: string[] };
/** What one publication did; a page that failed keeps its former file, the others go on. */
export type Publication = {
  /** The sequence numbers it brought to the pages. */
  first: number;
  seq: number;
  pages: number;
  failed: { page: string; error: unknown }[];
  /** Pages of portals whose theme was not compiled. */
  themes: ThemeReport[];
  milliseconds: number;
  written: Written;
};
/** Why pages are rendered: sequence numbers, and their tags; `null` for everything. */
export type Cause = { first: number; seq: number; changed: ReadonlySet<string> | null; started: number };
export type PublicationUnderWay = Cause & Pick<Publication, 'pages' | 'failed' | 'written'> & { end(): Publication };

export function beginPublication(cause: Cause): PublicationUnderWay {
  const { first, seq, started } = cause;
  const begun: PublicationUnderWay = {
    ...cause,
    pages: 0,
    failed: [],
    written: { portals: new Set(), links: [] },
    end: () => ({
      first,
      seq,
      pages: begun.pages,
      failed: begun.failed,
      themes: [],
      milliseconds: Math.round(performance.now() - started),
      written: begun.written,
    }),
  };
  return begun;
}

/**
 * Publications of many pages, from when their pages wait until the last of them is written. `left`: pages that a former process left
 * waiting, by sequence number; of those publications the cause is no longer known.
 */
export function followLarge(left: ReadonlyMap<number, number>) {
  const underWay = new Map<number, { publication: PublicationUnderWay; waiting: number }>();
  const add = (cause: Cause, waiting: number) =>
    void underWay.set(cause.seq, { publication: beginPublication(cause), waiting });
  for (const [seq, waiting] of left) add({ first: seq, seq, changed: new Set(), started: performance.now() }, waiting);
  return {
    add,
    /** Pages that wait; one that two publications wait for counts twice. */
    pages: () => underWay.values().reduce((sum, { waiting }) => sum + waiting, 0),
    /** A page they waited for is being written. */
    arrived: (seqs: readonly number[]): PublicationUnderWay[] =>
      seqs.flatMap((seq) => {
        const one = underWay.get(seq);
        if (!one) return [];
        one.waiting -= 1;
        return one.publication;
      }),
    /** Those whose last page was written. */
    takeEnded: (): Publication[] =>
      [...underWay].flatMap(([seq, { publication, waiting }]) => {
        if (waiting > 0) return [];
        underWay.delete(seq);
        return publication.end();
      }),
  };
}

/** What several publications did, as one. */
export const together = (one: Publication, other: Publication): Publication => ({
  first: Math.min(one.first, other.first),
  seq: Math.max(one.seq, other.seq),
  pages: one.pages + other.pages,
  failed: [...one.failed, ...other.failed],
  themes: [...one.themes, ...other.themes],
  milliseconds: one.milliseconds + other.milliseconds,
  written: {
    portals: new Set([...one.written.portals, ...other.written.portals]),
    links: [...one.written.links, ...other.written.links],
  },
});
