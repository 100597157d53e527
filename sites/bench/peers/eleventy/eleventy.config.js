import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`./records/${name}.json`, import.meta.url), 'utf8'));

/** What all pages share is held once: as global data Eleventy would carry it through the cascade of every page. */
export default function configure(config) {
  config.setQuietMode(true);
  for (const name of ['cards', 'portals', 'menu', 'related', 'listPages', 'framePages', 'feeds'])
    config.addNunjucksGlobal(name, read(name));
  for (const name of ['listPages', 'framePages', 'feeds']) {
    const entries = read(name);
    config.addGlobalData(`numbersOf_${name}`, () => entries.map((_, number) => number));
    config.addGlobalData(`urlsOf_${name}`, () => (number) => entries[number].url);
  }
  config.addFilter('day', (value) => {
    const [year, month, day] = new Date(value).toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  });
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
