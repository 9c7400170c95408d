import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { madeUpSponsorshipKey, todayInShanghai, writeSponsorshipMark } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product();

const sponsored = () => {
  const articleId = randomUUID();
  return {
    articleId,
    line: () => desk.line(order.id, product.id, { articleId, sponsor: { en: 'Sponsor' } }),
  };
};
const read = async (articleId: string, fields: string, as = viewers.anonymous) => {
  const { entities } = await graph.entities('Article', [articleId], fields, as);
  return entities[0];
};
const mark = async (articleId: string) =>
  (await read(articleId, 'sponsorship { label { zhHant } }')).sponsorship;
const label = { label: { zhHant: '廣告' } };

test('readers see who pays once it is booked, and staff the line', async () => {
  const { articleId, line } = sponsored();
  const drafted = await line();
  const seen = () => read(articleId, 'sponsoringLine { id }', desk.staff);
  expect([await mark(articleId), (await seen()).sponsoringLine]).toEqual([null, null]);
  const reserved = await desk.must('reserveAdLine', drafted);
  expect([await mark(articleId), (await seen()).sponsoringLine]).toEqual([null, null]);
  await desk.must('bookAdLine', reserved);
  expect([await mark(articleId), (await seen()).sponsoringLine]).toEqual([label, { id: drafted.id }]);
});

test.each([
  ['a reader', viewers.anonymous],
  ['an editor', viewers.editor],
  ['staff of another company', viewers.printing],
  ['headquarters', viewers.headquarters],
])('%s sees who pays for an article and for an event', async (_, viewer) => {
  const [articleId, eventId] = [randomUUID(), randomUUID()];
  const paid = { articleId, eventId, sponsor: { en: 'Sponsor' } };
  await desk.must('bookAdLine', await desk.line(order.id, product.id, paid));
  expect((await read(articleId, 'sponsorship { sponsor { en } }', viewer)).sponsorship).toEqual({
    sponsor: { en: 'Sponsor' },
  });
  const { entities } = await graph.entities(
    'Event',
    [eventId],
    'sponsorships { nodes { label { zhHant } } }',
    viewer,
  );
  expect(entities[0].sponsorships.nodes).toEqual([label]);
});

test('content that has appeared stays marked as paid when its line is cancelled, and other content is not', async () => {
  for (const started of [true, false]) {
    const { articleId, line } = sponsored();
    let booked = await desk.must('bookAdLine', await line());
    if (started) booked = await desk.must('startAdLine', booked);
    await desk.must('cancelAdLine', booked, { reason: 'Test' });
    expect(await mark(articleId)).toEqual(started ? label : null);
  }
});

test('an article is paid for only once the newsroom has signed that it carries 廣告 for good', async () => {
  const articleId = randomUUID();
  const markedAt = new Date().toISOString();
  const today = todayInShanghai();
  const terms = { orderId: order.id, productId: product.id, startsOn: today, endsOn: today };
  const paid = { ...terms, articleId, sponsor: { en: 'Sponsor' } };
  const signed = (key: string, id: string) => writeSponsorshipMark(key, { articleId: id, markedAt });
  for (const articleMark of [
    ...[undefined, null, '', 'x', signed('another key'.padEnd(40, '.'), articleId)],
    signed(madeUpSponsorshipKey, randomUUID()),
  ])
    expect(await desk.act('addAdLine', { ...paid, articleMark })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', 'articleMark'] },
    });
  const articleMark = signed(madeUpSponsorshipKey, articleId);
  expect((await desk.act('addAdLine', { ...paid, articleMark })).code).toBeNull();
  // A draft of the former release, which says nothing of a mark.
  const drafted = await sponsored().line();
  await graph.sql('UPDATE lines SET article_marked_at = NULL WHERE id = $1', [drafted.id]);
  expect((await desk.step('bookAdLine', drafted)).code).toBe('ILLEGAL_TRANSITION');
});

test('lines from before there were marks are listed until the newsroom has marked what they pay for', async () => {
  const own = await openDesk(graph);
  const { order: mine } = await own.customer();
  const { id: productId } = await own.product();
  const articleId = randomUUID();
  const paid = { articleId, sponsor: { en: 'Sponsor' } };
  const line = await own.must('bookAdLine', await own.line(mine.id, productId, paid));
  const plain = await own.line(mine.id, productId);
  const unmarked = async (as = own.staff) => {
    const { data } = await graph.ask(
      '{ adLines(isArticleUnmarked: true, first: 100) { nodes { id } aggregate { count } } }',
      { as },
    );
    return data.adLines.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await unmarked()).toEqual([]);
  await graph.sql('UPDATE lines SET article_marked_at = NULL WHERE id = $1', [line.id]);
  expect(await unmarked()).toEqual([line.id]);
  expect(await unmarked(viewers.headquarters)).toContain(line.id);
  const record = (seen: { id: string; version: number }, articleMark: string, as = own.staff) =>
    own.act('recordAdArticleMark', { id: seen.id, version: seen.version, articleMark }, as);
  expect(await record(line, own.markOf(randomUUID()))).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'articleMark'] },
  });
  expect((await record(line, own.markOf(articleId), desk.staff)).code).toBe('NOT_FOUND');
  expect((await record(line, own.markOf(articleId), viewers.editor)).code).toBe('FORBIDDEN');
  expect((await record(plain, own.markOf(articleId))).code).toBe('ILLEGAL_TRANSITION');
  const { thing } = await record(line, own.markOf(articleId));
  expect(thing).toMatchObject({ articleMarkedAt: expect.any(String), status: 'BOOKED' });
  expect([await unmarked(), (await record(thing, own.markOf(articleId))).code]).toEqual([
    [],
    'ILLEGAL_TRANSITION',
  ]);
});

test('the newsroom reads what was sold unmarked, and hands the mark to whichever companies sold it', async () => {
  const articleId = randomUUID();
  const [first, second] = [await openDesk(graph), await openDesk(graph)];
  const sold: { id: string; version: number }[] = [];
  for (const own of [first, second]) {
    const { order: mine } = await own.customer();
    const line = await own.line(mine.id, (await own.product()).id, { articleId, sponsor: { en: 'Sponsor' } });
    sold.push(await own.must('bookAdLine', line));
  }
  const drafted = await sponsored().line();
  const unmarkedAt = 'UPDATE lines SET article_marked_at = NULL WHERE id = ANY($1)';
  await graph.sql(unmarkedAt, [[...sold.map(({ id }) => id), drafted.id]]);
  const toMark = async (as = viewers.editor): Promise<string[]> => {
    const query =
      '{ adSponsorshipsToMark(first: 100) { totalCount nodes { article { id } sponsor { en } } } }';
    const { data, errors } = await graph.ask(query, { as });
    if (errors) return errors.map(({ extensions }) => String(extensions?.code));
    const { nodes, totalCount } = data.adSponsorshipsToMark;
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ article }: { article: { id: string } }) => article.id);
  };
  expect(await toMark()).toEqual([articleId, articleId]);
  for (const as of [viewers.anonymous, first.staff, viewers.headquarters, viewers.finance])
    expect(await toMark(as)).toEqual([refusalOf(as)]);
  const hand = (articleMark: string, as = viewers.editor) =>
    graph.mutate(
      'recordAdSponsorshipMark',
      { articleId, articleMark },
      as,
      'sponsorships { article { id } label { zhHant } }',
    );
  for (const wrong of ['', 'x', first.markOf(randomUUID())])
    expect(await hand(wrong)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'articleMark'] });
  for (const as of [viewers.anonymous, first.staff, viewers.headquarters])
    expect((await hand(first.markOf(articleId), as)).code).toBe('FORBIDDEN');
  const one = { article: { id: articleId }, ...label };
  expect((await hand(first.markOf(articleId))).thing).toEqual([one, one]);
  expect([await toMark(), (await hand(first.markOf(articleId))).thing]).toEqual([[], []]);
  const seen = await first.ask(`{ adLine(id: "${sold[0]!.id}") { version status articleMarkedAt } }`);
  expect(seen.adLine).toEqual({
    ...{ version: sold[0]!.version + 1, status: 'BOOKED', articleMarkedAt: expect.any(String) },
  });
});

test('a sponsor and what it pays for go together', async () => {
  const terms = { orderId: order.id, productId: product.id, startsOn: '2030-01-01', endsOn: '2030-01-01' };
  expect((await desk.act('addAdLine', { ...terms, articleId: randomUUID() })).code).toBe('INVALID_INPUT');
  expect((await desk.act('addAdLine', { ...terms, sponsor: { en: 'Sponsor' } })).code).toBe('INVALID_INPUT');
});
