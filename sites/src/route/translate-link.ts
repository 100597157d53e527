import type { Language, LocalizedText } from '@lienthong/config/contracts/localized';
import { formKinds } from '@lienthong/config/contracts/form-definition';
import { accessibilityPath, formPath, homePath, listPath, peoplePath, searchPath, siteMapPath } from './addresses.ts';

type Link = { label: LocalizedText; url: string; urlEn?: string | null };

const fixedIn = (lang: Language) => [
  homePath(lang),
  listPath('article', lang, '', null),
  listPath('article', lang, 'genre:notice', null),
  listPath('document', lang, '', null),
  listPath('event', lang, '', null),
  peoplePath(lang),
  searchPath(lang),
  siteMapPath(lang),
  accessibilityPath(lang),
  ...formKinds.map((kind) => formPath(kind, lang)),
];
const english = new Map(fixedIn('vi').map((path, at) => [path, fixedIn('en')[at] ?? '/en/']));

/** Where an entry written by an editor leads in English: `null` when nobody said and it is not a list or fixed page. */
function englishAddress({ url, urlEn }: Link): string | null {
  if (urlEn) return urlEn;
  return url.startsWith('/') && !url.startsWith('/en/') ? (english.get(url) ?? null) : url;
}

/** An entry of a menu in a language; `null` when it has no name or no address there. */
export function linkIn(link: Link, lang: Language): { href: string; text: string } | null {
  const text = link.label[lang];
  const href = lang === 'vi' ? link.url : englishAddress(link);
  return text && href !== null ? { href, text } : null;
}
