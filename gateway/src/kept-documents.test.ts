import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { documentStore } from './kept-documents.ts';

test('documents are kept as long as there is room, the short ones too, and go when they were not used for longest', async () => {
  const store = documentStore();
  const document = parse('{ a }');
  for (let number = 0; number < 10_000; number++) await store.set(String(number), document);
  const kept = await Promise.all(Array.from({ length: 10_000 }, (_, number) => store.get(String(number))));
  expect(kept.at(-1)).toBe(document);
  expect(kept[0]).toBeUndefined();
  expect(kept.filter(Boolean).length).toBeLessThan(7_000);
});
