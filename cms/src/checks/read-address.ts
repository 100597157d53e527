import { addressWords, type AddressedKind } from '@lienthong/config/contracts/address-words';
import type { Language } from '@lienthong/config/contracts/localized';

/** A portal as links name it. */
export type NamedPortal = { id: string; hostname: string; formerHostnames: readonly string[]; state: string };

/** Where an address leads, as far as it says so itself. */
export type Address =
  | { to: 'item'; portal: string; kind: AddressedKind; lang: Language; slug: string; formerHost: string | null }
  /** A list, the search, a file: there as long as the portal is. */
  | { to: 'portal'; portal: string; formerHost: string | null }
  | { to: 'nowhere' }
  | { to: 'internal' }
  | { to: 'elsewhere' };

const kinds: readonly AddressedKind[] = ['article', 'document', 'event', 'page'];
const listWords = (lang: Language): ReadonlySet<string> => new Set(Object.values(addressWords[lang]));

/** Reads an address as the sites lay them out. `own`: the portal that a bare path belongs to. */
export function readAddress(url: string, own: string | null, portals: readonly NamedPortal[]): Address {
  if (/^(mailto:|tel:|#)/i.test(url)) return { to: 'elsewhere' };
  let parsed: URL;
  try {
    parsed = new URL(url, 'http://own.invalid');
  } catch {
    return { to: 'nowhere' };
  }
  const host = parsed.hostname.toLowerCase();
  const portal =
    host === 'own.invalid'
      ? own
      : (portals.find(({ hostname, formerHostnames }) => hostname === host || formerHostnames.includes(host))?.id ??
        null);
  if (portal === null) return isInternal(parsed) ? { to: 'internal' } : { to: 'elsewhere' };
  const current = portals.find(({ id }) => id === portal)?.hostname ?? host;
  return readPath(parsed.pathname, portal, host === 'own.invalid' || host === current ? null : current);
}

function readPath(pathname: string, portal: string, formerHost: string | null): Address {
  if (pathname.startsWith('/admin') || pathname.startsWith('/api/')) return { to: 'internal' };
  const parts = decode(pathname).split('/').filter(Boolean);
  const lang: Language = parts[0] === 'en' ? 'en' : 'vi';
  const [first, second, ...rest] = lang === 'en' ? parts.slice(1) : parts;
  const last = parts.at(-1) ?? '';
  if (first === undefined || first.startsWith('_') || /\.(xml|json|ics|txt)$/.test(last))
    return { to: 'portal', portal, formerHost };
  const kind = kinds.find((each) => addressWords[lang][each] === first);
  if (kind === undefined) return listWords(lang).has(first) ? { to: 'portal', portal, formerHost } : { to: 'nowhere' };
  if (second === undefined) return kind === 'page' ? { to: 'nowhere' } : { to: 'portal', portal, formerHost };
  if (rest.length > 0 || listWords(lang).has(second) || ['chi-tin', 'only-news', 'loc', 'filter'].includes(second))
    return { to: 'portal', portal, formerHost };
  return { to: 'item', portal, kind, lang, slug: second, formerHost };
}

const decode = (pathname: string) => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

/** Addresses that only machines inside an office can reach. */
const isInternal = ({ hostname, pathname }: URL): boolean =>
  hostname === 'localhost' ||
  hostname === '[::1]' ||
  /^(127|10)\.\d+\.\d+\.\d+$/.test(hostname) ||
  /^192\.168\.\d+\.\d+$/.test(hostname) ||
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(hostname) ||
  /\.(local|lan|internal|localhost)$/.test(hostname) ||
  (!hostname.includes('.') && !hostname.startsWith('[')) ||
  pathname.startsWith('/admin/collections/');
