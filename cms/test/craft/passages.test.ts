import { expect, test } from 'vitest';
import { findPassage } from '../../src/craft/find-passage.ts';
import { copyKey, differs, dropCopy, dropOldCopies, keepCopy, readCopy } from '../../src/craft/form/kept-copies.ts';

const found = (text: string, passage: { quote: string; before?: string; after?: string }) => {
  const place = findPassage(text, passage);
  return place && [text.slice(0, place.start), text.slice(place.start, place.end)];
};

test('a passage is found where its surroundings say, also after edits around it', () => {
  const passage = { quote: '8 giờ', before: 'mở cửa lúc ', after: ' sáng' };
  expect(found('Họp lúc 8 giờ tối, mở cửa lúc 8 giờ sáng.', passage)).toEqual([
    'Họp lúc 8 giờ tối, mở cửa lúc ',
    '8 giờ',
  ]);
  expect(found('Nay mở cửa lúc 8 giờ sáng, họp lúc 8 giờ tối.', passage)).toEqual(['Nay mở cửa lúc ', '8 giờ']);
  expect(found('Chỉ còn 8 giờ ở đây', passage)).toEqual(['Chỉ còn ', '8 giờ']);
  expect(found('Mở cửa lúc 9 giờ sáng', passage)).toBeNull();
  expect(found('abc', { quote: '  ' })).toBeNull();
});

/** A browser's storage with room for so many characters. */
function storage(room = 10_000): Storage {
  const kept = new Map<string, string>();
  const methods = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
      Object.defineProperty(methods, key, { value, enumerable: true, configurable: true });
    },
    removeItem(key: string) {
      kept.delete(key);
      delete (methods as Record<string, unknown>)[key];
    },
  };
  return methods as unknown as Storage;
}

test('what is typed is kept for one account, item and language, and dropped when it is too old', () => {
  const browser = storage();
  const mine = copyKey('lan', 'articles', 'a', 'vi');
  expect(keepCopy(browser, mine, { title: 'Gõ dở' })).toBe(true);
  expect(readCopy(browser, mine)?.data).toEqual({ title: 'Gõ dở' });
  for (const other of [
    copyKey('minh', 'articles', 'a', 'vi'),
    copyKey('lan', 'articles', 'b', 'vi'),
    copyKey('lan', 'articles', 'a', 'en'),
  ])
    expect(readCopy(browser, other)).toBeNull();
  dropOldCopies(browser, Date.now() + 13 * 24 * 3600_000);
  expect(readCopy(browser, mine)).not.toBeNull();
  dropOldCopies(browser, Date.now() + 15 * 24 * 3600_000);
  expect(readCopy(browser, mine)).toBeNull();
  keepCopy(browser, mine, {});
  dropCopy(browser, mine);
  expect(readCopy(browser, mine)).toBeNull();
  expect(keepCopy(storage(10), mine, { title: 'Không đủ chỗ' })).toBe(false);
  browser.setItem(mine, '{');
  expect(readCopy(browser, mine)).toBeNull();
});

test('a copy is offered only when it holds something the form does not', () => {
  expect(differs({ title: 'A', lead: '', tags: [] }, { title: 'A', lead: null })).toBe(false);
  expect(differs({ startedFrom: '1', title: 'A' }, { startedFrom: '2', title: 'A' })).toBe(false);
  expect(differs({ title: 'A', lead: 'mới' }, { title: 'A', lead: null })).toBe(true);
  expect(differs({ body: { b: 1, a: 2 } }, { body: { a: 2, b: 1 } })).toBe(false);
});
