// Readers while something else happens: one page after the other, as the host answers.
import { pause } from '../probe.mjs';
import { ask } from './installation.mjs';
import { percentile, rounded } from './measure.mjs';

/**
 * Reads pages in turn until told to stop; returns the function that says so, and how long readers waited.
 * @param {number} port
 * @param {{host: string, to: string, shows: string}[]} pages what each must show, whatever else changes
 */
export function keepReading(port, pages) {
  let reading = true;
  const times = [];
  let failed = 0;
  const read = async () => {
    for (let at = 0; reading; at += 1) {
      const { host, to, shows } = pages[at % pages.length];
      const asked = performance.now();
      const reply = await ask(port, to, { host }).catch(() => null);
      times.push(performance.now() - asked);
      if (reply?.status !== 200 || !reply.body.includes(shows)) failed += 1;
      await pause(20);
    }
  };
  const ended = read();
  return async () => {
    reading = false;
    await ended;
    return {
      requests: times.length,
      failed,
      p50Ms: rounded(percentile(times, 0.5)),
      p95Ms: rounded(percentile(times, 0.95)),
      worstMs: rounded(Math.max(...times)),
    };
  };
}
