/** When which document appears or ends by itself. */
export type DueTimes = {
  /** Replaces what was known of a document; times are epoch milliseconds. */
  note(document: string, times: readonly number[], now: number): void;
  /** Documents whose time has come; they are forgotten for that time. */
  takeDue(now: number): string[];
  /** The next such time, `Infinity` when there is none. */
  next(): number;
};

export function createDueTimes(): DueTimes {
  const waiting = new Map<string, number[]>();

  function keep(document: string, times: readonly number[]): void {
    if (times.length > 0) waiting.set(document, [...times]);
    else waiting.delete(document);
  }

  return {
    note: (document, times, now) =>
      keep(
        document,
        times.filter((time) => time > now),
      ),
    takeDue(now) {
      const due = [...waiting].filter(([, times]) => times.some((time) => time <= now));
      for (const [document, times] of due)
        keep(
          document,
          times.filter((time) => time > now),
        );
      return due.map(([document]) => document);
    },
    next: () => Math.min(Infinity, ...[...waiting.values()].flat()),
  };
}
