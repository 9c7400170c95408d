import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { emptyDraft } from '../article-draft/empty-draft.ts';
import { compareBlocks } from './compare-blocks.ts';
import { compareTexts } from './compare-texts.ts';
import { compareVersions } from './compare-versions.ts';

const paragraph = (zhHant: string): ArticleBlock => ({ kind: 'PARAGRAPH', text: { zhHant } });

test('a text is compared word by word, in each language that differs', () => {
  expect(
    compareTexts({ zhHant: '簽約十四個項目', en: 'Same' }, { zhHant: '簽約十五個項目', en: 'Same' }),
  ).toEqual([
    {
      language: 'zh-Hant',
      pieces: [
        { kind: 'SAME', text: '簽約' },
        { kind: 'REMOVED', text: '十四' },
        { kind: 'ADDED', text: '十五' },
        { kind: 'SAME', text: '個項目' },
      ],
    },
  ]);
  expect(compareTexts(null, { en: 'New' })).toEqual([
    { language: 'en', pieces: [{ kind: 'ADDED', text: 'New' }] },
  ]);
  expect(compareTexts(null, null)).toEqual([]);
});

test('a long text that became another one is compared as a whole, and at once', () => {
  const text = (first: number) => Array.from({ length: 10_000 }, (_, at) => String.fromCodePoint(first + at));
  const [was, is] = [text(0x3400).join(''), text(0x6000).join('')];
  expect(compareTexts({ zhHant: was }, { zhHant: is })).toEqual([
    {
      language: 'zh-Hant',
      pieces: [
        { kind: 'REMOVED', text: was },
        { kind: 'ADDED', text: is },
      ],
    },
  ]);
  expect(compareTexts(null, { zhHant: is })).toEqual([
    { language: 'zh-Hant', pieces: [{ kind: 'ADDED', text: is }] },
  ]);
});

test('blocks are kept, changed, put in and taken out', () => {
  const heading: ArticleBlock = { kind: 'HEADING', text: { zhHant: '小標題' }, level: 2 };
  const before = [paragraph('一'), paragraph('二'), paragraph('三'), paragraph('四')];
  const after = [paragraph('一'), heading, paragraph('二改'), paragraph('四'), paragraph('五')];
  expect(compareBlocks(before, after).map(({ kind }) => kind)).toEqual([
    ...['SAME', 'CHANGED', 'REMOVED', 'ADDED', 'SAME', 'ADDED'],
  ]);
});

test('what was taken out makes the former text, what was put in the later one', () => {
  const texts = fc.array(fc.constantFrom('一段', '二段', '三段', '四段').map(paragraph), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const differences = compareBlocks(before, after);
      expect(differences.flatMap((one) => one.from ?? [])).toEqual(before);
      expect(new Set(differences.flatMap((one) => one.to ?? []))).toEqual(new Set(after));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (was, is) => {
      const pieces = compareTexts({ zhHant: was }, { zhHant: is }).flatMap((one) => one.pieces);
      const without = (kind: string) =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
      if (was !== is) expect([without('ADDED'), without('REMOVED')]).toEqual([was, is]);
    }),
  );
});

test('what else differs is named as its input is', () => {
  const before = emptyDraft('00000000-0000-7000-8000-000000000000');
  const { otherFields } = compareVersions(before, {
    ...before,
    datelineDate: '2024-05-08',
    tagIds: ['a'],
    organisationIds: ['b'],
  });
  expect(otherFields).toEqual(['dateline', 'tagIds', 'mentionedOrganisationIds']);
});
