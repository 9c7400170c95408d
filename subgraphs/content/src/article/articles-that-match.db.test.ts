import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const today = todayInShanghai();
const colleague = { ...viewers.editor, subject: 'colleague' };

const [youth, talent] = [seedId('Tag', 'youth'), seedId('Tag', 'talent')];

const out = async (changes: object, ...channels: string[]) =>
  (await publish(await draft(changes), ...channels)).thing;
const [economy, culture, english, written] = [
  await out({ sectionId: seedId('Section', 'economy'), tagIds: [seedId('Tag', 'youth')] }, 'web'),
  await out({ sectionId: seedId('Section', 'culture'), label: 'ADVERTISEMENT' }, 'huizhou-toutiao', 'web'),
  await out({ language: 'en', headline: { en: 'In English' } }, 'huizhou-toutiao'),
  await draft(),
];
const list = async (filter: string, as = viewers.editor): Promise<string[] | string> => {
  const { data, errors } = await graph.ask(`{ articles(first: 50 ${filter}) { totalCount nodes { id } } }`, {
    as,
  });
  if (errors) return errors[0]!.extensions?.code as string;
  const ids = data.articles.nodes.map(({ id }: { id: string }) => id);
  expect(data.articles.totalCount).toBe(ids.length);
  return ids;
};

test.each<[string, { id: string }[]]>([
  ['orderBy: NEWEST', [written, english, culture, economy]],
  ['orderBy: OLDEST', [economy, culture, english, written]],
  [`sectionId: "${seedId('Section', 'culture')}"`, [culture]],
  [`tagId: "${seedId('Tag', 'youth')}"`, [economy]],
  [`channelId: "${seedId('Channel', 'huizhou-toutiao')}"`, [english, culture]],
  [`channelId: "${seedId('Channel', 'huizhou-toutiao')}", label: ADVERTISEMENT`, [culture]],
  ['language: "en"', [english]],
  ['status: PUBLISHED, author: "editor"', [english, culture, economy]],
  ['author: "nobody"', []],
  ['statuses: [DRAFT, PUBLISHED]', [written, english, culture, economy]],
  ['statuses: [DRAFT, KILLED]', [written]],
  ['statuses: []', []],
  ['changedBy: "editor"', [written, english, culture, economy]],
  ['changedBy: "reviewer-1"', []],
  [`days: { from: "${today}", until: "${today}" }`, [written, english, culture, economy]],
  [`days: { until: "${addDays(today, -1)}" }`, []],
  ['sectionId: "culture"', []],
  ['tagId: "x"', []],
  [`tags: { all: ["${youth}"] }`, [economy]],
  [`tags: { all: ["${youth}", "${talent}"] }`, []],
  ['tags: { all: ["x"] }', []],
  [`tags: { any: ["${youth}", "${talent}", "x"] }`, [economy]],
  ['tags: { any: [] }', []],
  [`tags: { none: ["${youth}"] }`, [written, english, culture]],
  [`tags: { any: ["${youth}"], none: ["${youth}"] }`, []],
  ['tags: {}', [written, english, culture, economy]],
  ['mediaTopic: "04000000"', [written, english, economy]],
  ['mediaTopic: "20000344"', []],
  ['mediaTopic: "economy"', []],
])('%s', async (filter, expected) => {
  expect(await list(filter)).toEqual(expected.map(({ id }) => id));
});

test('a search takes the same tags and subjects, and a section lists what is marked so', async () => {
  const { data, errors } = await graph.ask(
    `{ tagged: searchArticles(text: "示例", tags: { all: ["${youth}"] }, mediaTopic: "04000000") { totalCount nodes { id } }
       others: searchArticles(text: "示例", tags: { none: ["${youth}"] }) { nodes { id } }
       sectionBySlug(slug: "culture") { ads: articles(label: ADVERTISEMENT) { nodes { id } } rest: articles(label: ORIGINAL) { totalCount }
         drafts: articles(status: DRAFT) { totalCount } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.tagged).toEqual({ totalCount: 1, nodes: [{ id: economy.id }] });
  expect(data.others.nodes.map(({ id }: { id: string }) => id)).not.toContain(economy.id);
  expect(data.sectionBySlug).toEqual({
    ...{ ads: { nodes: [{ id: culture.id }] }, rest: { totalCount: 0 }, drafts: { totalCount: 0 } },
  });
  const many = JSON.stringify(Array.from({ length: 21 }, () => youth));
  expect(await list(`tags: { none: ${many} }`)).toBe('BAD_USER_INPUT');
});

test('what was changed last comes first where that is asked, and within a stretch of time alone', async () => {
  const before = new Date().toISOString();
  await act('saveArticleDraft', { ...seenOf(written), label: 'FEATURE' });
  const [first] = await list('orderBy: CHANGED');
  expect(first).toBe(written.id);
  expect(await list(`changed: { from: "${before}" }`)).toEqual([written.id]);
});

test('who saved a later version is found too, beside who began it', async () => {
  const { thing: story } = await act(
    'saveArticleDraft',
    { ...seenOf(await draft()), label: 'ORIGINAL' },
    colleague,
  );
  expect(await list('changedBy: "colleague"')).toEqual([story.id]);
  expect(await list('changedBy: "colleague", author: "editor", statuses: [DRAFT, SUBMITTED]')).toEqual([
    story.id,
  ]);
  const { data } = await graph.ask(
    '{ sectionBySlug(slug: "economy") { articles(statuses: [PUBLISHED, CORRECTED]) { nodes { id } } } }',
    { as: viewers.editor },
  );
  expect(data.sectionBySlug.articles.nodes).toEqual([{ id: english.id }, { id: economy.id }]);
});

test('readers find what is out alone, and are not told who began what', async () => {
  expect(await list('status: DRAFT', viewers.anonymous)).toEqual([]);
  expect(await list(`channelId: "${seedId('Channel', 'web')}"`, viewers.anonymous)).toEqual([
    culture.id,
    economy.id,
  ]);
  for (const as of [viewers.anonymous, viewers.headquarters])
    for (const filter of ['author: "editor"', 'changedBy: "editor"'])
      expect(await list(filter, as)).toBe(refusalOf(as));
  expect(await list('author: "editor", status: DRAFT', reviewers[0]!)).toContain(written.id);
  expect(await list('days: { from: "2024-05-02", until: "2024-04-01" }')).toBe('BAD_USER_INPUT');
});
