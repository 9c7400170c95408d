import { expect, test } from '@jest/globals';
import { readNewsPage } from './read-news-page.ts';
import { article, siteFrames } from './site-frames.ts';

const read = (page: string) => readNewsPage(Buffer.from(page));
const { checksum } = read(`${article.headline}\n${article.paragraphs.join('\n')}`);

test.each(siteFrames)('$name: the same article, and the rest in the report', ({ page, noise }) => {
  const draft = read(page);
  expect(draft.headline.replace(/\s/g, '')).toBe(article.headline);
  expect(draft.standfirst).toBeUndefined();
  expect(draft.blocks.map(({ text }) => text.replace(/^本报讯（[^）]*）/u, ''))).toEqual(article.paragraphs);
  expect(draft.credits.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'REPORTER 陈示例',
    'CORRESPONDENT 王示例',
  ]);
  const told = draft.report.unreadable.map(({ found }) => found).join('\n');
  for (const line of noise) expect(told).toContain(line);
  if (!page.includes('本报讯')) expect(draft.checksum).toBe(checksum);
});

test('there are thirty kinds of pages', () => expect(siteFrames.length).toBeGreaterThanOrEqual(30));
