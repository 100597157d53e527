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
  const mapped = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(address);
  if (mapped) return mapped[1] === '127' ? null : mapped.slice(1).join('.');
  if (address === '::1' || !address.includes(':')) return null;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const groups =
    tail === undefined
      ? front
      : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  const [one = '0', two = '0', three = '0', four = '0'] = groups;
  return [one, two, three, four.padStart(4, '0').slice(0, 2)].join(':');
}
