import { reaches } from '@lienthong/config/contracts/handed-down';
import { textIn, type Language } from '@lienthong/config/contracts/localized';
import { itemKey, type Sharing } from '../publishing/arrange-sharing.ts';
import type { ItemRef } from '@lienthong/config/contracts/record';
import type { Listed } from './read-public.ts';

/** What stands behind a place: the document of the CMS that can be opened. */
export type Cause = { collection: 'distributions' | 'proposals' | 'portals'; id: string };
export type Explained = { words: string; cause: Cause | null };

const say = {
  vi: {
    own: 'Cổng sở hữu',
    handed: (name: string) => `Do ${name} đưa xuống`,
    subscribed: (name: string) => `Cổng này theo dõi ${name}`,
    accepted: 'Đã nhận đề nghị đăng',
    ownTitle: (title: string) => `Đã nhận đề nghị đăng, dưới tiêu đề “${title}”`,
    aggregated: (name: string) => `Theo chính sách tổng hợp của ${name}`,
    rule: (name: string) => `Khớp quy tắc thu thập của ${name}`,
    picked: (name: string) => `${name} chọn tay`,
  },
  en: {
    own: 'Owning portal',
    handed: (name: string) => `Handed down by ${name}`,
    subscribed: (name: string) => `This portal subscribes to ${name}`,
    accepted: 'Proposal accepted',
    ownTitle: (title: string) => `Proposal accepted, under the title “${title}”`,
    aggregated: (name: string) => `By the collecting policy of ${name}`,
    rule: (name: string) => `Matches a collecting rule of ${name}`,
    picked: (name: string) => `Hand-picked by ${name}`,
  },
};

/** Why a portal shows an item, in words, and what can be opened to change it. */
export function explainPlace(
  { portal, reason }: Listed,
  item: ItemRef & { portal: string },
  sharing: Sharing,
  lang: Language,
): Explained {
  const words = say[lang];
  const nameOf = (id: string) => {
    const found = sharing.portals.get(id);
    return found ? textIn(found.name, lang) : '–';
  };
  const key = itemKey(item);
  switch (reason) {
    case 'own':
      return { words: words.own, cause: null };
    case 'inherited': {
      const here = sharing.portals.get(portal);
      const notice = here && (sharing.handed.get(key) ?? []).find((one) => reaches(one, here));
      return notice
        ? { words: words.handed(nameOf(notice.portal)), cause: { collection: 'distributions', id: notice.id } }
        : { words: words.subscribed(nameOf(item.portal)), cause: { collection: 'portals', id: portal } };
    }
    case 'accepted': {
      const placement = (sharing.placed.get(key) ?? []).find((one) => one.portal === portal);
      const title = placement?.title;
      return {
        words: title ? words.ownTitle(textIn(title, lang)) : words.accepted,
        cause: placement ? { collection: 'proposals', id: placement.id } : null,
      };
    }
    case 'aggregated':
      return { words: words.aggregated(nameOf(portal)), cause: { collection: 'portals', id: portal } };
    case 'rule': {
      const picked = (sharing.picked.get(key) ?? []).includes(portal);
      return {
        words: picked ? words.picked(nameOf(portal)) : words.rule(nameOf(portal)),
        cause: { collection: 'portals', id: portal },
      };
    }
  }
}
