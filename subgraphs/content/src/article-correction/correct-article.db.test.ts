import { expect, test } from '@jest/globals';
import { seedId, todayInShanghai } from '@media-graph/subgraph';
import { inDays, inHours, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, articleWith } = newsroom(graph);
const { newPage, place } = newspaper(graph);

const correction = { kind: 'CORRECTION', notice: { zhHant: '文中項目數應為十五個，特此更正。' } };
const correct = (article: { id: string; version: number }, changes: object = {}, as = viewers.editor) =>
  act('correctArticle', { ...seenOf(article), ...correction, ...changes }, as);
const read = (id: string) =>
  articleWith(
    id,
    `status headline { zhHant } channels { slug }
     corrections { id version kind notice { zhHant } dueOn duePage printedOn { name } }`,
    viewers.anonymous,
  );
const due = async (isOverdue: boolean | null = null) =>
  (
    await graph.ask(
      'query ($isOverdue: Boolean) { dueCorrections(isOverdue: $isOverdue) { nodes { id article { id } } } }',
      { as: reviewers[0]!, variables: { isOverdue } },
    )
  ).data.dueCorrections.nodes.map(({ article }: { article: { id: string } }) => article.id);

test('a correction is there at once, with its notice, and its review follows', async () => {
  const { thing: article } = await publish(await draft(), 'web');
  const outcome = await correct(article, { headline: { zhHant: '十五個項目' } });
  expect(outcome.thing).toMatchObject({ status: 'CORRECTED', versionNumber: 2 });
  expect(await read(article.id)).toMatchObject({
    ...{ status: 'CORRECTED', headline: { zhHant: '十五個項目' }, channels: [{ slug: 'web' }] },
    corrections: [
      { kind: 'CORRECTION', notice: { zhHant: '文中項目數應為十五個，特此更正。' }, dueOn: null },
    ],
  });
  // The final review, which had seen the text as it was, is to be done again; the two before it hold.
  expect(
    (await act('reviewArticle', { ...seenOf(outcome.thing), level: 1, decision: 'APPROVED' }, reviewers[0]))
      .field,
  ).toEqual(['input', 'level']);
  const reviewed = await act(
    'reviewArticle',
    { ...seenOf(outcome.thing), level: 3, decision: 'APPROVED' },
    reviewers[2],
  );
  expect(reviewed.thing.status).toBe('CORRECTED');
  const again = await correct(reviewed.thing, { kind: 'CLARIFICATION', standfirst: { zhHant: '補充說明' } });
  expect(again.thing).toMatchObject({ status: 'CORRECTED', versionNumber: 3 });
  expect((await read(article.id)).corrections).toHaveLength(2);
  const more = await act('publishArticle', {
    ...seenOf(again.thing),
    channelIds: [seedId('Channel', 'huizhou-toutiao')],
  });
  expect(more.thing.status).toBe('CORRECTED');
});

test('the paper owes the notice in its next issue, on the page where the error stood', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'paper');
  const page = await newPage(inDays(-1));
  await place(page.id, article.id);
  await graph.sql('UPDATE newspaper_pages SET signed_off_at = now() WHERE id = $1', [page.id]);
  const next = await newPage(inDays(2));
  await correct(article);
  const [owed] = (await read(article.id)).corrections;
  expect(owed).toMatchObject({ dueOn: inDays(2), duePage: 'A1', printedOn: null });
  expect([await due(), await due(true), await due(false)]).toEqual([[article.id], [], [article.id]]);
  const record = (input: object, as = viewers.editor) =>
    act('recordPrintedCorrection', { ...seenOf(owed), pageId: next.id, ...input }, as);
  expect(await record({ pageId: 'A1' })).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'pageId'] });
  expect((await record({}, reviewers[0])).code).toBe('FORBIDDEN');
  expect((await record({})).thing).toMatchObject({ version: 2 });
  expect((await read(article.id)).corrections[0].printedOn).toEqual({ name: 'A1' });
  expect(await due()).toEqual([]);
  expect((await record({ version: 2 })).code).toBe('ILLEGAL_TRANSITION');
  const before = await newPage(inDays(-2));
  expect(await record({ version: 2, pageId: before.id })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'pageId'] },
  });
  // It was another page after all, and then none.
  const other = await newPage(inDays(3));
  expect((await record({ version: 2, pageId: other.id })).thing).toMatchObject({ version: 3 });
  expect((await record({ version: 3, pageId: null })).thing).toMatchObject({ version: 4 });
  expect([await due(), (await record({ version: 4, pageId: null })).code]).toEqual([
    [article.id],
    'ILLEGAL_TRANSITION',
  ]);
});

test('a notice that its issue appeared without is overdue', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'paper');
  const page = await newPage(todayInShanghai());
  await place(page.id, article.id);
  await graph.sql('UPDATE newspaper_pages SET signed_off_at = now() WHERE id = $1', [page.id]);
  await correct(article);
  expect(await due(true)).toEqual([]);
  await graph.sql(`SET session_replication_role = replica`);
  await graph.sql(`UPDATE article_corrections SET due_on = due_on - 10 WHERE article_id = $1`, [article.id]);
  await graph.sql(`RESET session_replication_role`);
  expect(await due(true)).toEqual([article.id]);
});

test.each<[string, object, string[]]>([
  ['no notice', { notice: {} }, ['notice']],
  ['a notice of invisible letters', { notice: { en: '\u200b' } }, ['notice']],
  ['a notice that is too long', { notice: { zhHant: '長'.repeat(1001) } }, ['notice', 'zhHant']],
  ['an empty headline', { headline: {} }, ['headline']],
])('%s is refused', async (_, changes, field) => {
  const { thing: article } = await publish(await draft(), 'web');
  expect(await correct(article, changes)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', ...field],
  });
  expect((await read(article.id)).status).toBe('PUBLISHED');
});

test('what no reader has before him is not corrected', async () => {
  expect((await correct(await draft())).code).toBe('ILLEGAL_TRANSITION');
  const until = inHours(1);
  const { thing: hidden } = await act('setArticleEmbargo', { ...seenOf(await draft()), until });
  const { thing: published } = await publish(hidden, 'web');
  expect((await correct(published)).code).toBe('EMBARGOED');
});

test.each(['anonymous', 'headquarters', 'printing'] as const)(
  '%s corrects, recalls and kills nothing',
  async (name) => {
    const { thing: article } = await publish(await draft(), 'web');
    const as = viewers[name];
    const answers = [
      await correct(article, {}, as),
      await act('recallArticle', { ...seenOf(article), reason: 'None' }, as),
      await act('killArticle', { ...seenOf(article), reason: 'None' }, as),
    ];
    expect(answers.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    const { errors } = await graph.ask('{ dueCorrections { totalCount } }', { as });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([refusalOf(as)]);
  },
);
