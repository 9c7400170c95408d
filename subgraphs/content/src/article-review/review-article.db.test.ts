import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, ready, review, articleWith, approve, submitted } = newsroom(graph);

const record = (id: string) =>
  articleWith(
    id,
    `status version author reviewer reviewDueAt statusReason
     reviews { level decision comment reviewer versionNumber liftedAt liftedBy liftReason }
     history { kind from to reason by }`,
  );
/** The levels of the reviews that hold. */
const held = async (id: string) =>
  (await record(id)).reviews
    .filter(
      ({ decision, liftedAt }: { decision: string; liftedAt: unknown }) =>
        decision === 'APPROVED' && !liftedAt,
    )
    .map(({ level }: { level: number }) => level);

test('three people pass a story, each noted with the text that was read, and it may go out', async () => {
  const article = await ready(await draft());
  expect(article.status).toBe('READY');
  const { reviews, history } = await record(article.id);
  expect(reviews).toMatchObject(
    [1, 2, 3].map((level) => ({
      ...{ level, decision: 'APPROVED', reviewer: `reviewer-${level}`, versionNumber: 1, liftedAt: null },
    })),
  );
  expect(history.map(({ from, to, by }: Record<string, string>) => `${by}: ${from} > ${to}`)).toEqual([
    'editor: DRAFT > SUBMITTED',
    'reviewer-1: SUBMITTED > REVIEW_2',
    'reviewer-2: REVIEW_2 > REVIEW_3',
    'reviewer-3: REVIEW_3 > READY',
  ]);
  expect((await publish(article, 'web')).thing.status).toBe('PUBLISHED');
});

test('nobody does two reviews of a story, and nobody one of what he wrote', async () => {
  const one = await submitted();
  const { thing: second } = await approve(one, 1);
  expect(await approve(second, 2, reviewers[0])).toMatchObject({ code: 'SEPARATION_OF_DUTY' });
  const both = { ...viewers.editor, roles: ['editor', 'reviewer'] };
  expect(await approve(await submitted(), 1, both)).toMatchObject({ code: 'SEPARATION_OF_DUTY' });
  expect((await act('takeUpArticleReview', seenOf(second), reviewers[0])).code).toBe('SEPARATION_OF_DUTY');
  // Who only mended a word has written in it too.
  const mended = await graph.mutated(
    'saveArticleDraft',
    { ...seenOf(second), headline: { zhHant: '改過的標題' } },
    { ...both, subject: 'night-editor' },
  );
  expect(mended.status).toBe('REVIEW_1');
  expect((await approve(mended, 1, { ...both, subject: 'night-editor' })).code).toBe('SEPARATION_OF_DUTY');
  expect(await held(one.id)).toEqual([]);
});

test('many reviewers at one moment: one review is passed, by one of them', async () => {
  const article = await submitted();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      approve(article, 1, { ...reviewers[0]!, subject: `reviewer-${index}` }),
    ),
  );
  expect(outcomes.map(({ code }) => code ?? 'passed').sort()).toEqual([
    ...Array(7).fill('VERSION_CONFLICT'),
    'passed',
  ]);
  expect(await held(article.id)).toEqual([1]);
});

test('PostgreSQL refuses a second review of a person, of a level, and one out of order, whatever the program says', async () => {
  const article = await submitted();
  await approve(article, 1);
  const insert = (level: number, subject: string) =>
    graph.sql(
      `WITH who AS (SELECT set_config('app.subject', $3, false))
       INSERT INTO article_reviews (article_id, version_number, level, decision)
       SELECT $1, 1, $2, 'APPROVED' FROM who`,
      [article.id, level, subject],
    );
  await expect(insert(2, 'reviewer-1')).rejects.toMatchObject({ constraint: 'article_reviews_three_people' });
  await expect(insert(1, 'reviewer-2')).rejects.toMatchObject({ constraint: 'article_reviews_one_a_level' });
  await expect(insert(3, 'reviewer-3')).rejects.toMatchObject({ constraint: 'article_reviews_in_order' });
  await expect(insert(2, 'editor')).rejects.toMatchObject({ constraint: 'article_reviews_not_by_author' });
  await graph.sql(`SELECT set_config('app.subject', '', false)`);
  await expect(
    graph.sql(`UPDATE articles SET status = 'READY' WHERE id = $1`, [article.id]),
  ).rejects.toMatchObject({ constraint: 'articles_status_step' });
  await graph.sql(`UPDATE articles SET status = 'REVIEW_3' WHERE id = $1`, [article.id]);
  for (const status of ['READY', 'PUBLISHED'])
    await expect(
      graph.sql('UPDATE articles SET status = $2, first_published_at = now() WHERE id = $1', [
        article.id,
        status,
      ]),
    ).rejects.toMatchObject({ constraint: 'articles_reviewed' });
  await expect(
    graph.sql('UPDATE article_versions SET content = $2 WHERE article_id = $1', [article.id, '{}']),
  ).rejects.toThrow('append-only');
  await expect(graph.sql('DELETE FROM article_steps WHERE article_id = $1', [article.id])).rejects.toThrow(
    'append-only',
  );
});

test('a change sends a story back to the review that had passed it, from READY too, and it says so', async () => {
  const article = await ready(await draft());
  const changed = await graph.mutated(
    'saveArticleDraft',
    { ...seenOf(article), standfirst: { zhHant: '新的導語' }, reason: '補一個數字' },
    viewers.editor,
  );
  expect([changed.status, await held(article.id)]).toEqual(['REVIEW_3', [1, 2]]);
  const { reviews, history } = await record(article.id);
  expect(reviews[2]).toMatchObject({ liftedBy: 'editor', liftReason: '補一個數字', versionNumber: 1 });
  expect(history.at(-1)).toMatchObject({ from: 'READY', to: 'REVIEW_3', reason: '補一個數字', by: 'editor' });
  // What nobody has reviewed since may be changed again without another step back.
  const again = await graph.mutated(
    'saveArticleDraft',
    { ...seenOf(changed), label: 'ORIGINAL' },
    viewers.editor,
  );
  expect([again.status, await held(article.id)]).toEqual(['REVIEW_3', [1, 2]]);
  const passed = await review(again);
  expect(passed.status).toBe('READY');
});

test('a returned story goes to its author with the reason, and begins its reviews anew', async () => {
  const article = await review(await submitted(), 1);
  for (const comment of [undefined, '', ' \u200b', '\u3164', '長'.repeat(1001)])
    expect(
      await act(
        'reviewArticle',
        { ...seenOf(article), level: 2, decision: 'RETURNED', comment },
        reviewers[1],
      ),
    ).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'comment'] });
  const input = { ...seenOf(article), level: 2, decision: 'RETURNED', comment: '數字沒有出處' };
  const returned = await graph.mutated('reviewArticle', input, reviewers[1]);
  expect(returned).toMatchObject({ status: 'RETURNED', statusReason: '數字沒有出處', reviewDueAt: null });
  expect(await held(article.id)).toEqual([]);
  const saved = await graph.mutated('saveArticleDraft', { ...seenOf(returned), label: null }, viewers.editor);
  expect((await ready(saved)).status).toBe('READY');
});

test('a review that is taken up is nobody else’s until it is given back', async () => {
  const article = await submitted();
  const { thing: taken } = await act('takeUpArticleReview', seenOf(article), reviewers[0]);
  expect(taken).toMatchObject({
    status: 'REVIEW_1',
    reviewer: 'reviewer-1',
    reviewDueAt: article.reviewDueAt,
  });
  expect((await approve(taken, 1, reviewers[1])).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('takeUpArticleReview', seenOf(taken), reviewers[1])).code).toBe('ILLEGAL_TRANSITION');
  const { thing: free } = await act('releaseArticleReview', seenOf(taken), viewers.editor);
  expect(free).toMatchObject({ status: 'SUBMITTED', reviewer: null, reviewDueAt: article.reviewDueAt });
  expect((await act('releaseArticleReview', seenOf(free), viewers.editor)).code).toBe('ILLEGAL_TRANSITION');
  const { thing: second } = await approve(free, 1, reviewers[1]);
  const { thing: mine } = await act('takeUpArticleReview', seenOf(second), reviewers[2]);
  expect(mine).toMatchObject({ status: 'REVIEW_2', reviewer: 'reviewer-3' });
  expect((await approve(mine, 2, reviewers[2])).thing).toMatchObject({ status: 'REVIEW_3', reviewer: null });
});

test('a level that the story is not at, or that there is none of, is refused', async () => {
  const article = await submitted();
  for (const level of [0, 2, 3, 4, -1])
    expect(await approve(article, level, reviewers[0])).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      field: ['input', 'level'],
    });
  expect((await approve(await draft(), 1)).code).toBe('ILLEGAL_TRANSITION');
});

test('a withdrawn story has no reviews left', async () => {
  const article = await review(await submitted(), 2);
  const { thing } = await act('withdrawArticle', { ...seenOf(article), reason: '等部門回覆' });
  expect(thing).toMatchObject({ status: 'DRAFT', statusReason: '等部門回覆' });
  expect(await held(article.id)).toEqual([]);
});

test('a spiked story is where it was when it comes off the spike', async () => {
  const article = await review(await submitted(), 2);
  const { thing: spiked } = await act('spikeArticle', { ...seenOf(article), reason: '題目已由他人做過' });
  expect(spiked).toMatchObject({ status: 'SPIKED', statusReason: '題目已由他人做過', reviewDueAt: null });
  expect((await act('saveArticleDraft', { ...seenOf(spiked), label: null })).code).toBe('ILLEGAL_TRANSITION');
  const { thing: back } = await act('unspikeArticle', seenOf(spiked));
  expect(back).toMatchObject({ status: 'REVIEW_3', statusReason: null });
  expect(await held(article.id)).toEqual([1, 2]);
});
