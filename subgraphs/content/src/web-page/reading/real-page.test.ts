import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { cleanText } from './clean-text.ts';
import { readNewsPage } from './read-news-page.ts';
import { recogniseOrganisations } from './recognise-organisations.ts';

// The page is somebody else's text and so no part of the repository: REAL_PAGE names a folder with page.txt and facts.json.
const folder = process.env.REAL_PAGE;
const onRealPage = folder ? test : test.skip;
const where = folder ? '' : ' (skipped without REAL_PAGE)';

type Facts = {
  readonly organisations: readonly { slug: string; zhHant: string; en: string }[];
  readonly facilities: readonly { zhHant: string }[];
  readonly outsideOrganisations: readonly { zhHant: string; en: string }[];
  readonly article: {
    readonly isReheadlined: boolean;
    readonly headlineLength: number;
    readonly sections: number;
    readonly credits: readonly { zhHant: string; role: string }[];
    readonly text: {
      readonly charactersAsFound: number;
      readonly pinyinArtefacts: number;
      readonly distinctArtefactCharacters: number;
      readonly spotsWithLostCharacters: number;
      readonly charactersOnceCleaned: number;
    };
  };
};

const file = (name: string): Buffer => readFileSync(join(folder!, name));

const facts = (): Facts => JSON.parse(file('facts.json').toString());

onRealPage(`the real page is cleaned as the facts say${where}`, () => {
  const expected = facts().article.text;
  const found = file('page.txt').toString();
  const { repairs, unreadable, text } = cleanText(found);
  const pinyin = repairs.filter(({ kind }) => kind === 'PINYIN');
  const lines = found.split('\n');
  const characters = new Set(pinyin.map(({ line, column }) => lines[line - 1]![column - 2]));
  const shortened = (all: typeof repairs) =>
    all.reduce((sum, repair) => sum + repair.found.length - repair.replacedBy.length, 0);

  expect([...found]).toHaveLength(expected.charactersAsFound);
  expect(pinyin).toHaveLength(expected.pinyinArtefacts);
  expect(characters.size).toBe(expected.distinctArtefactCharacters);
  expect(repairs.filter(({ kind }) => kind === 'LOST_CHARACTERS')).toHaveLength(
    expected.spotsWithLostCharacters,
  );
  expect(repairs).toHaveLength(pinyin.length + expected.spotsWithLostCharacters);
  // The facts count the text without the artefacts, line feeds included, before the lost characters are put back.
  expect(found.length - shortened(pinyin)).toBe(expected.charactersOnceCleaned);
  expect(text).toHaveLength(found.length - shortened(repairs));
  expect(unreadable).toEqual([]);
});

onRealPage(`the real page is read as the facts say${where}`, () => {
  const { article, organisations, facilities } = facts();
  const page = readNewsPage(file('page.txt'));
  expect(page.isReheadlined).toBe(article.isReheadlined);
  expect([...page.headline]).toHaveLength(article.headlineLength);
  expect(page.originalHeadline).toBe(page.headline);
  expect([...page.standfirst!]).toHaveLength(16);
  expect(page.blocks.filter(({ kind }) => kind === 'HEADING')).toHaveLength(article.sections);
  expect(page.blocks.filter(({ kind }) => kind === 'PARAGRAPH')).toHaveLength(17);
  expect(page.credits).toMatchObject(article.credits.map(({ zhHant, role }) => ({ name: zhHant, role })));
  expect(page.credits[0]?.employer).toBe('惠州日報');
  expect(page.directory.toSorted()).toEqual(
    [...organisations, ...facilities].map(({ zhHant }) => zhHant).toSorted(),
  );
  expect(page.directory).toHaveLength(24 + 2);
  expect(page.language).toBe('zh-Hant');
});

onRealPage(`the outside organisations of the facts are recognised in the real page${where}`, () => {
  const known = facts().outsideOrganisations.map(({ zhHant, en }) => ({ id: zhHant, names: { zhHant, en } }));
  const text = readNewsPage(file('page.txt'))
    .blocks.map((block) => block.text)
    .join('\n');
  const mentions = new Map(recogniseOrganisations(text, known).map(({ id, count }) => [id, count]));
  expect([...mentions.keys()].toSorted()).toEqual(known.map(({ id }) => id).toSorted());
  expect(mentions.get('惠州市委統戰部')).toBe(4);
});
