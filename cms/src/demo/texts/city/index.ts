import { documents1 } from './documents-1.ts';
import { documents2 } from './documents-2.ts';
import { events } from './events.ts';
import { leadersWeek } from './leaders-week.ts';
import { news1 } from './news-1.ts';
import { news2 } from './news-2.ts';
import { news3 } from './news-3.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import type { DemoPortalTexts } from './text-shapes.ts';

/** Everything the city itself publishes in the demo. */
export const cityTexts: DemoPortalTexts = {
  articles: [...news1, ...news2, ...news3, ...notices],
  documents: [...documents1, ...documents2],
  pages,
  people,
  events: [...events, ...leadersWeek],
};
