import type { Language } from '@lienthong/config/contracts/localized';
import type { Choice, Face } from './axes.ts';

/** The language the gallery itself speaks; what the frames speak is an axis. */
export const uiLanguage = (query: URLSearchParams): Language => (query.get('ui') === 'en' ? 'en' : 'vi');

/** An address of the gallery with the choice that is made. */
export const galleryAddress = (path: string, ui: Language, choice: Partial<Choice> = {}): string => {
  const query = new URLSearchParams({ ...choice, ...(ui === 'en' ? { ui } : {}) }).toString();
  return query === '' ? path : `${path}?${query}`;
};

/** Where an example stands alone. */
export const frameAddress = (component: string, at: number, { theme, lang, mode }: Face): string =>
  `/khung/${component}/${at}/?${new URLSearchParams({ theme, lang, mode })}`;
