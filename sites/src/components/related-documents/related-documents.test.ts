import { expect, test } from 'vitest';
import { exampleStore } from '../example-province/example-store.ts';
import { readDocuments, readRelated } from './read-related.ts';
import { relatedDocuments } from './related-documents.ts';

const store = exampleStore('vi');

test('an article names its documents in the given order, without those that were taken down', () => {
  const documents = readDocuments(store, ['het', 'da-go', 'con']);
  expect(documents.map(({ number, target }) => [number, target?.validity])).toEqual([
    ['3/2019/QĐ-UBND', 'het'],
    ['12/2026/QĐ-UBND', 'con'],
  ]);
  expect(relatedDocuments({ lang: 'vi', documents: readDocuments(store, ['da-go']) })).toBe('');
});

test('a document names by its number what is not in the system', () => {
  const documents = readRelated(store, [{ relation: 'can-cu', number: '31/2024/QH15', document: 'da-go' }]);
  const html = relatedDocuments({ lang: 'vi', documents });
  expect(html).toContain('<span class="number">31/2024/QH15</span>');
  expect(html).not.toContain('<a ');
});
