import { languages, type Language } from '@lienthong/config/contracts/localized';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { examplesByName } from '../../src/components/all-examples.ts';
import { isAstroComponent, type Examples } from '../../src/components/example.ts';

const container = await AstroContainer.create();
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // A piece begins below the heading of its page; the tests of whole pages look at the order.
  rules: { 'no-inline-style': 'error', 'heading-level': 'off' },
});

const draw = (component: Examples['component'], props: unknown): Promise<string> | string =>
  isAstroComponent(component)
    ? container.renderToString(component, { props: props as Record<string, unknown> })
    : component(props as never);

/** An example as it stands in a page: alone, so that the names of two examples never meet. */
const pageOf = (html: string, lang: Language) =>
  `<!doctype html>\n<html lang="${lang}"><head><title>x</title></head><body>${html}</body></html>`;

const components = Object.entries(examplesByName);

test('every component folder has examples', () => {
  expect(components.length).toBeGreaterThan(9);
  expect(components.filter(([, { examples }]) => examples.length === 0)).toEqual([]);
});

test.each(components)(
  '%s: every example is valid HTML, in both languages, and asks nobody for anything',
  async (...given) => {
    const [, { component, examples }] = given;
    const errors: string[] = [];
    for (const lang of languages) {
      const drawn = new Set<string>();
      for (const { name, props } of examples) {
        const html = await draw(component, props(lang));
        const at = `${lang} “${name[lang]}”`;
        if (drawn.has(html)) errors.push(`${at} is drawn like another example`);
        drawn.add(html);
        if (/\b(undefined|null|NaN)\b|\[object/.test(html.replace(/<[^>]+>/g, ' ')))
          errors.push(`${at} shows no value`);
        for (const [, address = ''] of html.matchAll(/\s(?:src|poster|data)="([^"]*)"/g))
          if (!/^(data:|\/(?!\/))/.test(address)) errors.push(`${at} asks ${address}`);
        if (/<style\b|<script\b|\son[a-z]+=/.test(html)) errors.push(`${at} has a style or script of its own`);
        const report = await validator.validateString(pageOf(html, lang));
        for (const { messages } of report.results)
          for (const { ruleId, message, line, column } of messages)
            errors.push(`${at} ${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(errors).toEqual([]);
  },
);
