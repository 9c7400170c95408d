import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { said } from '../testing/live-blogs.ts';
import { newsroom, reviewers } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, ready } = newsroom(graph);

const add = (articleId: string, input: object = {}, as = viewers.editor) =>
  act('addLiveBlogEntry', { articleId, document: said('字'), ...input }, as);

test('a live blog is of a story that has its reviews, once, and for editors to write', async () => {
  const written = await draft();
  expect((await act('openLiveBlog', { articleId: written.id })).code).toBe('ILLEGAL_TRANSITION');
  const waiting = await ready(written);
  expect((await act('openLiveBlog', { articleId: waiting.id })).code).toBeNull();
  expect((await act('openLiveBlog', { articleId: waiting.id })).code).toBe('DUPLICATE');
  for (const articleId of [seedId('Article', 'nothing'), 'x'])
    expect(await act('openLiveBlog', { articleId })).toMatchObject({
      ...{ code: 'NOT_FOUND', field: ['input', 'articleId'] },
    });
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, reviewers[0]!])
    expect((await add(waiting.id, {}, as)).code).toBe('FORBIDDEN');
});

test.each<[string, object, string[]]>([
  ['no text', { document: { type: 'doc', content: [] } }, ['document']],
  ['a text that is too long', { document: said('長'.repeat(5001)) }, ['document']],
  ['what has not happened yet', { occurredAt: '2999-01-01T00:00:00Z' }, ['occurredAt']],
  ['a headline that is too long', { headline: { en: 'a'.repeat(201) } }, ['headline', 'en']],
  [
    'a notice of correction',
    {
      document: { type: 'doc', content: [{ type: 'correction', attrs: { correctionId: seedId('A', 'b') } }] },
    },
    ['document'],
  ],
])('%s is no entry', async (_, input, field) => {
  const { id } = await ready(await draft());
  await act('openLiveBlog', { articleId: id });
  expect(await add(id, input)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', ...field],
  });
});
