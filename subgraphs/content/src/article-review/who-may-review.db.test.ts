import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, approve, submitted } = newsroom(graph);

test.each(['anonymous', 'headquarters', 'pictureDesk', 'printing'] as const)(
  '%s takes no step of a review, and is told that how a story came about is not for him',
  async (name) => {
    const as = viewers[name];
    const article = await submitted();
    const review = { ...seenOf(article), level: 1, decision: 'APPROVED' };
    const answers = [
      await act('submitArticle', seenOf(article), as),
      await act('withdrawArticle', seenOf(article), as),
      await act('takeUpArticleReview', seenOf(article), as),
      await act('releaseArticleReview', seenOf(article), as),
      await act('reviewArticle', review, as),
      await act('spikeArticle', { ...seenOf(article), reason: 'None' }, as),
      await act('unspikeArticle', seenOf(article), as),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array(7).fill('FORBIDDEN'));
    const { data, errors } = await graph.ask(
      '{ articlesUnderReview { totalCount } articleFastTracks { totalCount } }',
      { as },
    );
    expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([
      { articlesUnderReview: null, articleFastTracks: null },
      [refusalOf(as), refusalOf(as)],
    ]);
  },
);

test('an editor reviews nothing, a reviewer edits nothing', async () => {
  const article = await submitted();
  expect((await approve(article, 1, viewers.editor)).code).toBe('FORBIDDEN');
  expect((await act('submitArticle', seenOf(article), reviewers[0])).code).toBe('FORBIDDEN');
  expect((await act('saveArticleDraft', { ...seenOf(article), label: null }, reviewers[0])).code).toBe(
    'FORBIDDEN',
  );
});
