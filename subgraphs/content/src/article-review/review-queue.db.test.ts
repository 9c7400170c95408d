import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, review } = newsroom(graph);
const section = (slug: string) => seedId('Section', slug);

const queue = async (arguments_: string, as = reviewers[0]!): Promise<string[]> => {
  const { data, errors } = await graph.ask(
    `{ articlesUnderReview(${arguments_}) { totalCount nodes { slug } } }`,
    { as },
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data.articlesUnderReview;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ slug }: { slug: string }) => slug);
};

test('what waits is found by level, section, who may do it and whether it is late', async () => {
  const write = async (slug: string, sectionSlug: string, upTo: number) => {
    const written = await draft({ slug, sectionId: section(sectionSlug) });
    return review(await graph.mutated('submitArticle', seenOf(written), viewers.editor), upTo);
  };
  const first = await write('first', 'economy', 0);
  await write('second', 'culture', 1);
  await write('third', 'economy', 2);
  await draft({ slug: 'not-handed-in' });

  expect(await queue('first: 50')).toEqual(['first', 'second', 'third']);
  expect(await queue('level: 1')).toEqual(['first']);
  expect(await queue('level: 3')).toEqual(['third']);
  expect(await queue('level: 4')).toEqual([]);
  expect(await queue(`sectionIds: ["${section('economy')}"]`)).toEqual(['first', 'third']);
  expect(await queue('sectionIds: []')).toEqual([]);

  // The first reviewer has done two of them, the third none.
  expect(await queue('queue: WAITING_FOR_ME')).toEqual(['first']);
  expect(await queue('queue: WAITING_FOR_ME', reviewers[1])).toEqual(['first', 'second']);
  expect(await queue('queue: WAITING_FOR_ME', reviewers[2])).toEqual(['first', 'second', 'third']);
  expect(await queue('queue: WAITING_FOR_ME', viewers.editor)).toEqual([]);
  await act('takeUpArticleReview', seenOf(first), reviewers[2]);
  expect(await queue('queue: MINE', reviewers[2])).toEqual(['first']);
  expect(await queue('queue: WAITING_FOR_ME', reviewers[1])).toEqual(['second']);

  expect(await queue('isOverdue: true')).toEqual([]);
  await graph.sql(`UPDATE articles SET review_due_at = now() - interval '1 minute' WHERE slug = 'third'`);
  expect(await queue('isOverdue: true')).toEqual(['third']);
  expect(await queue('isOverdue: false')).toEqual(['first', 'second']);
  expect(await queue('first: 50')).toEqual(['third', 'first', 'second']);
});

test('a section says how long its reviews may take, and what is handed in from then on is due by that', async () => {
  const read = async () =>
    (
      await graph.ask(
        `{ section(id: "${section('politics')}") { id version reviewMinutes fastTrackMinutes } }`,
      )
    ).data.section;
  const { reviewMinutes, fastTrackMinutes, ...seen } = await read();
  expect([reviewMinutes, fastTrackMinutes]).toEqual([1440, 240]);
  for (const wrong of [
    { reviewMinutes: 9 },
    { reviewMinutes: 10_081 },
    { fastTrackMinutes: 0 },
    { fastTrackMinutes: 1441 },
  ]) {
    const outcome = await act('setSectionReviewTimes', {
      ...seen,
      reviewMinutes: 60,
      fastTrackMinutes: 60,
      ...wrong,
    });
    expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', Object.keys(wrong)[0]]]);
  }
  const times = { ...seen, reviewMinutes: 30, fastTrackMinutes: 20 };
  expect((await act('setSectionReviewTimes', times, reviewers[0])).code).toBe('FORBIDDEN');
  expect((await act('setSectionReviewTimes', times)).thing).toMatchObject({
    reviewMinutes: 30,
    fastTrackMinutes: 20,
  });
  const written = await draft({ sectionId: section('politics') });
  const article = await graph.mutated('submitArticle', seenOf(written), viewers.editor);
  const minutes = (Date.parse(article.reviewDueAt) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(28);
  expect(minutes).toBeLessThanOrEqual(30);
});

test('fifty stories of the queue with their reviews and history are a fixed number of statements', async () => {
  for (let number = 0; number < 5; number++)
    await review(await graph.mutated('submitArticle', seenOf(await draft()), viewers.editor), 1);
  const statements = async (first: number) =>
    (
      await graph.statementsOf(async () => {
        const { errors } = await graph.ask(
          `{ articlesUnderReview(first: ${first}) { nodes { reviews { level } history { kind } fastTracks { reason } } } }`,
          { as: viewers.editor },
        );
        expect(errors).toBeUndefined();
      })
    ).length;
  expect(await statements(50)).toBe(4);
  expect(await statements(1)).toBe(4);
});
