/** How many versions of a document are kept: the newest, and what was published within so many days. */
export type VersionRule = { newest: number; publishedDays: number };
/** `at`: epoch milliseconds. */
export type VersionMark = { id: string; at: number; published: boolean; latest: boolean };

const day = 86_400_000;

/**
 * The versions of one document that nobody needs to go back to. Always kept: the newest ones, the one the editor opens, the last one that
 * was published, and everything published in the time of the rule (what citizens could read on a day can be shown for that long).
 */
export function chooseStaleVersions(versions: readonly VersionMark[], rule: VersionRule, now: number): string[] {
  const byAge = [...versions].sort((one, other) => other.at - one.at);
  const lastPublished = byAge.find((version) => version.published);
  return byAge
    .slice(Math.max(1, rule.newest))
    .filter(
      (version) =>
        !version.latest &&
        version !== lastPublished &&
        !(version.published && now - version.at < rule.publishedDays * day),
    )
    .map(({ id }) => id);
}
