import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts what comes from one network. Many people share an address of a mobile network: the limit is one of machines. */
export interface RateLimit {
  /** Takes one submission; resolves with the minutes to wait, 0 when it may go on. */
  take(address: string | null, timed: boolean): Promise<number>;
}

/** Of ten minutes; a form whose filling nobody timed costs three times as much. */
const [points, duration, untimedCost] = [120, 600, 3];

export function limitRate(): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration });
  return {
    async take(address, timed) {
      const network = address === null ? null : networkOf(address);
      if (network === null) return 0;
      try {
        await limiter.consume(network, timed ? 1 : untimedCost);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
        throw refusal;
      }
    },
  };
}

/** `/24` of IPv4, `/56` of IPv6; `null` for this machine: whoever stands in front of us then counts, or nobody does. */
function networkOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return null;
  const bytes = parsed.toByteArray();
  return bytes.slice(0, bytes.length === 4 ? 3 : 7).join('.');
}
