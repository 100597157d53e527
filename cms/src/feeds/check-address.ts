import { lookup as lookUpName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Refusal } from '../refusals/refusal.ts';

/** Reached from inside a cloud as if it were public: its metadata service. */
const metadata = new Set(['168.63.129.16']);

/** Whether an address lies on the public Internet: not private, not this machine, not a link's, not a tunnel into any of these. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address written as IPv6 (`::ffff:127.0.0.1`) is the IPv4 one.
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && !metadata.has(parsed.toString());
}

/** Hosts an operator allows in spite of their address: `name` or `name:port`. */
export type AllowedHosts = ReadonlySet<string>;

export const isAllowed = (url: URL, allowed: AllowedHosts): boolean =>
  allowed.has(url.hostname) || allowed.has(`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`);

/** Refuses what is no address of the web, and addresses that name a machine inside. */
export function checkUrl(url: URL, allowed: AllowedHosts): void {
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new Refusal('LT-FEED-001');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !isPublicAddress(literal) && !isAllowed(url, allowed))
    throw new Refusal('LT-FEED-002', { host: url.hostname });
}

/**
 * Resolves a name for one connection. The connection goes to the very addresses that were checked here, so a name that answers otherwise a
 * moment later (DNS rebinding) leads nowhere else. One inner address among several refuses them all.
 */
export function checkedLookup(url: URL, allowed: AllowedHosts): LookupFunction {
  return (hostname, options, callback) => {
    lookUpName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const inner = addresses.some(({ address }) => !isPublicAddress(address));
      if (inner && !isAllowed(url, allowed)) return callback(new Refusal('LT-FEED-002', { host: hostname }), '', 0);
      const [first] = addresses;
      if (!first) return callback(new Refusal('LT-FEED-010'), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
