const hour = 3600_000;
/** Việt Nam is UTC+7, without summer time. */
const offset = 7 * hour;
/** Between these hours few editors save. */
const [from, until] = [1, 5] as const;
/** A machine that is off at night does its work at any hour after this many days. */
const longestWait = 7;

const dayOf = (time: number) => Math.floor((time + offset) / (24 * hour));

/** Whether the work of the night is to be done now; `last`: when it was done before (epoch milliseconds). */
export function isNightlyTurn(last: number | null, now: number): boolean {
  if (last !== null && dayOf(last) >= dayOf(now)) return false;
  if (last !== null && dayOf(now) - dayOf(last) >= longestWait) return true;
  const local = Math.floor(((now + offset) % (24 * hour)) / hour);
  return local >= from && local < until;
}
