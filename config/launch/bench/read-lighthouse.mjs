// What of a Lighthouse report is kept.

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const percent = (score) => (score === null ? 0 : Math.round(score * 100));

/**
 * Scores of a report, the figures behind them, and what cost points in them.
 * @param {{categories: Record<string, any>, audits: Record<string, any>, runtimeError?: {message: string}}} report
 */
export function summaryOf({ categories: found, audits, runtimeError }) {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const value = (name) => audits[name]?.numericValue ?? 0;
  const costly = (category) =>
    found[category].auditRefs.filter(({ id, weight }) => {
      const { score, scoreDisplayMode } = audits[id];
      return (
        weight > 0 &&
        score !== null &&
        score < 1 &&
        !['informative', 'notApplicable', 'manual'].includes(scoreDisplayMode)
      );
    });
  return {
    scores: Object.fromEntries(categories.map((name) => [name, percent(found[name].score)])),
    measures: {
      firstPaintMs: Math.round(value('first-contentful-paint')),
      largestPaintMs: Math.round(value('largest-contentful-paint')),
      speedIndexMs: Math.round(value('speed-index')),
      blockingMs: Math.round(value('total-blocking-time')),
      layoutShift: Number(value('cumulative-layout-shift').toFixed(4)),
      bytes: value('total-byte-weight'),
    },
    findings: categories.flatMap((name) =>
      costly(name).map(({ id }) => `${name} ${id} ${percent(audits[id].score)}${saidBy(audits[id])}`),
    ),
  };
}

/** The first place an audit names. */
function saidBy({ details }) {
  const item = details?.items?.[0];
  const place = item?.node?.snippet ?? item?.url ?? item?.description ?? null;
  return typeof place === 'string' ? `: ${place.replaceAll(/\s+/g, ' ').slice(0, 160)}` : '';
}

export const scoresOf = (scores) => categories.map((name) => scores[name]);
