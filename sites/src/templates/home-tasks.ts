import { formKinds } from '@lienthong/config/contracts/form-definition';
import { textIn } from '@lienthong/config/contracts/localized';
import { formPath, listPath, peoplePath } from '../route/addresses.ts';
import { isSwitchedOff, offers } from '../route/offered.ts';
import { linkIn } from '../route/translate-link.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { formWords } from '../words/form-words.ts';
import { words } from '../words/words.ts';
import type { Task } from '../components/task-list/task-list.ts';

/** What a portal has to offer at this moment. */
export type Offer = { documents: boolean; events: boolean; units: boolean; departments: boolean; contact: boolean };

/**
 * What people come for, first on a home page. A portal's own menu of tasks (in its tree) wins; without one the tasks lead to
 * what is there: none leads nowhere.
 */
export function homeTasks(store: PortalStore, offer: Offer): Task[] {
  const { lang } = store;
  const w = words[lang];
  const written = (store.menu('tasks')?.items ?? []).flatMap((item): Task[] => {
    const link = linkIn(item, lang);
    if (!link || isSwitchedOff(store.portal, link.href)) return [];
    return [{ href: link.href, title: link.text, text: item.description?.[lang] ?? '', icon: 'arrow' }];
  });
  if (written.length > 0) return written;
  const parent = store.ancestors().at(-2);
  const f = formWords[lang];
  const tasks: (Task | false)[] = [
    ...formKinds.map(
      (kind): Task | false =>
        store.form(kind) !== null && {
          href: formPath(kind, lang),
          title: f.tasks[kind],
          text: f.taskTexts[kind],
          icon: kind === 'questions' ? 'question' : 'report',
        },
    ),
    offer.documents && {
      href: listPath('document', lang, '', null),
      title: w.taskDocuments,
      text: w.taskDocumentsText,
      icon: 'document',
    },
    offers(store.portal, 'people') && {
      href: peoplePath(lang),
      title: w.taskPeople,
      text: w.taskPeopleText,
      icon: 'people',
    },
    offers(store.portal, 'notices') && {
      href: listPath('article', lang, 'genre:notice', null),
      title: w.taskNotices,
      text: w.taskNoticesText,
      icon: 'notice',
    },
    offer.contact && { href: '#lien-he', title: w.taskContact, text: w.taskContactText, icon: 'clock' },
    offer.events && {
      href: listPath('event', lang, '', null),
      title: w.taskEvents,
      text: w.taskEventsText,
      icon: 'calendar',
    },
    offer.units && { href: '#don-vi', title: w.taskUnits, text: w.taskUnitsText, icon: 'map' },
    offer.departments && {
      href: '#so-nganh',
      title: w.taskDepartments,
      text: w.taskDepartmentsText,
      icon: 'building',
    },
    parent !== undefined && {
      href: store.homeOf(parent),
      title: w.taskAbove,
      text: textIn(parent.name, lang),
      icon: 'building',
    },
  ];
  const present = tasks.filter((task) => task !== false);
  return present.slice(0, present.length >= 6 ? 6 : 3);
}
