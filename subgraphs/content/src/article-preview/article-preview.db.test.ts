import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { idTokens } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const select = 'preview { id token purpose createdBy createdAt expiresAt revokedAt revokedBy }';
const create = (articleId: string, input: object = {}, as = viewers.editor) =>
  graph.mutate(
    'createArticlePreview',
    { articleId, purpose: '請當事人核對', hours: 24, ...input },
    as,
    select,
  );
const revoke = (id: string, as = viewers.editor) => graph.mutate('revokeArticlePreview', { id }, as, select);
const read = async (token: string) =>
  (
    await graph.ask(
      `query ($token: String!) { previewArticle(token: $token) { language versionNumber headline { zhHant }
        credits { role name } body { ... on ParagraphBlock { text { zhHant } } } expiresAt } }`,
      { variables: { token } },
    )
  ).data.previewArticle;

test('whoever has the link reads the draft as it is now, and nothing else', async () => {
  const article = await draft({ credits: [{ role: 'REPORTER', name: '陳示例' }] });
  const { thing } = await create(article.id, { hours: 2 }, reviewers[0]);
  expect(thing).toMatchObject({ purpose: '請當事人核對', createdBy: 'reviewer-1', revokedAt: null });
  expect(await read(thing.token)).toEqual({
    ...{ language: 'zh-Hant', versionNumber: 1, headline: { zhHant: '一條示例標題' } },
    ...{ credits: [{ role: 'REPORTER', name: '陳示例' }], body: [{ text: { zhHant: '一段示例文字。' } }] },
    expiresAt: thing.expiresAt,
  });
  await act('saveArticleDraft', { ...seenOf(article), headline: { zhHant: '改過的標題' } });
  expect(await read(thing.token)).toMatchObject({ versionNumber: 2, headline: { zhHant: '改過的標題' } });
  expect((await graph.ask(`{ article(id: "${article.id}") { slug } }`)).data.article).toBeNull();
});

test('a link ends with its time, when it is ended, and with its story', async () => {
  const article = await draft();
  const [late, ended, spiked] = [
    await create(article.id),
    await create(article.id),
    await create(article.id),
  ];
  await graph.sql(
    `UPDATE article_previews SET created_at = created_at - interval '3 days', expires_at = now() - interval '1 second' WHERE id = $1`,
    [late.thing.id],
  );
  expect(await read(late.thing.token)).toBeNull();
  const { thing } = await revoke(ended.thing.id, reviewers[1]);
  expect(thing).toMatchObject({ revokedBy: 'reviewer-2' });
  expect(await read(ended.thing.token)).toBeNull();
  expect((await revoke(ended.thing.id)).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql('UPDATE article_previews SET revoked_at = NULL, revoked_by = NULL WHERE id = $1', [
      ended.thing.id,
    ]),
  ).rejects.toThrow();
  await act('spikeArticle', { ...seenOf(article), reason: '撞題' });
  expect(await read(spiked.thing.token)).toBeNull();
  expect((await create(article.id)).code).toBe('ILLEGAL_TRANSITION');
  const { thing: out } = await publish(await draft(), 'web');
  const preview = await create(out.id);
  await act('killArticle', { ...seenOf(out), reason: '失實' });
  expect(await read(preview.thing.token)).toBeNull();
});

test('a token that nobody was given is none', async () => {
  const { thing } = await create((await draft()).id);
  const [id, mac] = thing.token.split('.');
  const wrong = [
    ...['', '.', id, `${id}.`, `${id}.${mac}.`, `${randomUUID()}.${mac}`, `${id}.${'A'.repeat(43)}`, '統.戰'],
    ...[
      idTokens('a key of somebody else, 32 characters', 'article preview').write(id),
      `${id}.${mac}`.toUpperCase(),
    ],
  ];
  for (const token of wrong) expect([token, await read(token)]).toEqual([token, null]);
});

test("links are the newsroom's to make, to see and to end", async () => {
  const article = await draft();
  const { thing } = await create(article.id);
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing]) {
    expect((await create(article.id, {}, as)).code).toBe('FORBIDDEN');
    expect((await revoke(thing.id, as)).code).toBe('FORBIDDEN');
  }
  const { data } = await graph.ask(`{ article(id: "${article.id}") { previews { id token } } }`, {
    as: viewers.editor,
  });
  expect(data.article.previews).toEqual([{ id: thing.id, token: thing.token }]);
  const cases: [object, string, string][] = [
    [{ purpose: '\u3164' }, 'INVALID_INPUT', 'purpose'],
    [{ purpose: '長'.repeat(201) }, 'INVALID_INPUT', 'purpose'],
    [{ hours: 0 }, 'INVALID_INPUT', 'hours'],
    [{ hours: 337 }, 'INVALID_INPUT', 'hours'],
    [{ articleId: randomUUID() }, 'NOT_FOUND', 'articleId'],
  ];
  for (const [input, code, field] of cases)
    expect(await create(article.id, input)).toMatchObject({ code, field: ['input', field] });
  expect((await revoke(randomUUID())).code).toBe('NOT_FOUND');
});
