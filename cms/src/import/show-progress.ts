/** Where progress is shown: the terminal, or a log that gets whole lines. */
export type Screen = { isTTY?: boolean; columns?: number; write(text: string): unknown };
export type Progress = { show(done: number, total: number): void; clear(): void };

/** A log gets a line at most this often. */
const lineEvery = 5000;
const barWidth = 24;

/** A bar with rate and time left in a terminal; elsewhere plain lines. */
export function showProgress(screen: Screen, words: { perSecond: string; left: string }, now = Date.now): Progress {
  const started = now();
  let shown = -Infinity;
  return {
    show(done, total) {
      const at = now();
      const last = done === total;
      if (!last && at - shown < (screen.isTTY ? 100 : lineEvery)) return;
      shown = at;
      const line = describe(done, total, at - started, words);
      if (screen.isTTY) {
        const filled = Math.round((barWidth * done) / total);
        const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
        screen.write(`\r\u001B[2K${`${bar} ${line}`.slice(0, (screen.columns ?? 80) - 1)}`);
      } else screen.write(`${line}\n`);
    },
    clear() {
      if (screen.isTTY) screen.write('\r\u001B[2K');
    },
  };
}

export function describe(
  done: number,
  total: number,
  elapsed: number,
  { perSecond, left }: { perSecond: string; left: string },
): string {
  const rate = done / Math.max(elapsed / 1000, 0.001);
  const seconds = Math.ceil((total - done) / Math.max(rate, 0.001));
  const time = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${done}/${total} · ${rate.toFixed(rate < 10 ? 1 : 0)} ${perSecond}${done === total ? '' : ` · ${left} ${time}`}`;
}
