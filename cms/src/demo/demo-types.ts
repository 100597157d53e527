/** A text in both languages of the demo. */
export type Bilingual = { vi: string; en: string };

/** A news item or a notice of the demo; its address is made from its title. */
export type DemoArticle = {
  genre: 'news' | 'notice';
  category: string;
  tags: string[];
  daysAgo: number;
  title: Bilingual;
  lead: Bilingual;
  /** Markdown. */
  body: Bilingual;
  scene?: string;
  /** Under the scene; the title where there is none. */
  caption?: Bilingual;
  /** Numbers of the documents of its portal that it is about. */
  documents?: string[];
  /** As shown to readers (fictional person); the editorial board where there is none. */
  author?: string;
};
