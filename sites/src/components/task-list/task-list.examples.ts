import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { taskList, type Task } from './task-list.ts';

const usual = (lang: Language): Task[] => {
  const w = words[lang];
  return [
    { href: '/van-ban/', title: w.taskDocuments, text: w.taskDocumentsText, icon: 'document' },
    { href: '/can-bo/', title: w.taskPeople, text: w.taskPeopleText, icon: 'people' },
    { href: '/thong-bao/', title: w.taskNotices, text: w.taskNoticesText, icon: 'notice' },
    { href: '/lien-he/', title: w.taskContact, text: w.taskContactText, icon: 'clock' },
    { href: '/su-kien/', title: w.taskEvents, text: w.taskEventsText, icon: 'calendar' },
    { href: '/don-vi/', title: w.taskUnits, text: w.taskUnitsText, icon: 'map' },
  ];
};

export default defineExamples({
  title: { vi: 'Việc thường làm', en: 'Task list' },
  frame: 'page',
  component: taskList,
  examples: [
    { name: { vi: 'Sáu việc', en: 'Six tasks' }, props: (lang) => ({ lang, tasks: usual(lang) }) },
    {
      name: { vi: 'Không có lời giải thích', en: 'Without explanations' },
      props: (lang) => ({
        lang,
        tasks: usual(lang)
          .slice(0, 3)
          .map((task) => ({ ...task, text: '', icon: 'arrow' as const })),
      }),
    },
    {
      name: { vi: 'Tên việc rất dài', en: 'A very long task' },
      props: (lang) => ({
        lang,
        tasks: [
          { href: '/dai/', title: longTitle[lang], text: signs, icon: 'building' as const },
          ...usual(lang).slice(0, 2),
        ],
      }),
    },
    { name: { vi: 'Chưa có việc nào', en: 'No task yet' }, props: (lang) => ({ lang, tasks: [] }) },
  ],
});
