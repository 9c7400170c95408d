import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: Object.keys(content.demonstration!.seeds) });
const issueId = (date: string): string => seedId('NewspaperIssue', `hzrb-${date}`);

const newPage = async (issueDate: string): Promise<string> => {
  const [issue] = await graph.sql(
    `INSERT INTO newspaper_issues (id, publication_code, issue_date, edition, issue_number, format, page_count)
     VALUES (gen_random_uuid(), 'test', $1, 'E' || floor(random() * 1e9)::int, 1, 'TABLOID', 4) RETURNING id`,
    [issueDate],
  );
  const [page] = await graph.sql(
    `INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES (gen_random_uuid(), $1, 1, 'A1') RETURNING id`,
    [issue.id],
  );
  return page.id;
};

const newArticle = async (status: string, embargoedUntil: string | null = null): Promise<string> => {
  const [article] = await graph.sql(
    `INSERT INTO articles (id, slug, language, headline, section_id, status, embargoed_until, first_published_at)
     VALUES (gen_random_uuid(), 'a' || floor(random() * 1e12)::bigint, 'en', '{"en": "Canary"}', $1, $2, $3, now())
     RETURNING id`,
    [seedId('Section', 'politics'), status, embargoedUntil],
  );
  return article.id;
};

const place = (pageId: string, articleId: string, position: number) =>
  graph.sql('INSERT INTO page_placements (page_id, article_id, position) VALUES ($1, $2, $3)', [
    pageId,
    articleId,
    position,
  ]);

const signOff = (input: object, as = viewers.editor) =>
  graph.ask(
    `mutation ($input: SignOffPageInput!) {
      signOffPage(input: $input) { page { version signedOffAt editor { id } } userErrors { code field } }
    }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), version: 1, ...input } } },
  );

test('an issue is found by id, by its day, and as an entity by either key', async () => {
  const { data } = await graph.ask(
    `query ($representations: [_Any!]!) {
      byId: newspaperIssue(id: "${issueId('2024-05-08')}") { issueDate pageCount format }
      byDate: newspaperIssueByDate(publicationCode: "hzrb", issueDate: "2024-05-08") { id }
      _entities(representations: $representations) { ... on NewspaperIssue { id pageCount } }
    }`,
    {
      variables: {
        representations: [
          { __typename: 'NewspaperIssue', id: issueId('2024-05-11') },
          { __typename: 'NewspaperIssue', publicationCode: 'hzrb', issueDate: '2024-05-09', edition: 'MAIN' },
          { __typename: 'NewspaperIssue', publicationCode: 'hzrb', issueDate: 'soon', edition: 'MAIN' },
          { __typename: 'NewspaperIssue', publicationCode: 'hzrb', issueDate: '2024-05-09', edition: 'LATE' },
        ],
      },
    },
  );
  expect(data.byId).toEqual({ issueDate: '2024-05-08', pageCount: 24, format: 'BROADSHEET' });
  expect(data.byDate.id).toBe(issueId('2024-05-08'));
  expect(data._entities).toEqual([
    { id: issueId('2024-05-11'), pageCount: 8 },
    { id: issueId('2024-05-09'), pageCount: 16 },
    null,
    null,
  ]);
});

test('issues come by date, page by page, within a time', async () => {
  const read = async (after: string | null) => {
    const { data } = await graph.ask(
      `query ($after: String) {
        newspaperIssues(publicationCode: "hzrb", from: "2024-05-04", to: "2024-05-12", first: 5, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { issueDate }
        }
      }`,
      { variables: { after } },
    );
    return data.newspaperIssues;
  };
  const first = await read(null);
  const second = await read(first.pageInfo.endCursor);
  const dates = [...first.nodes, ...second.nodes].map(({ issueDate }: { issueDate: string }) => issueDate);
  expect(dates).toEqual(
    ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((day) => `2024-05-${day}`),
  );
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
    9,
    true,
    false,
  ]);
  const { errors } = await graph.ask(
    '{ newspaperIssues(publicationCode: "hzrb", from: "2024-05-09", to: "2024-05-01") { totalCount } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('thirty issues with pages, sections and articles are a fixed number of statements', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data, errors } = await graph.ask(
      `{ newspaperIssues(publicationCode: "hzrb", first: 100) { nodes {
        pagesSignedOffAt platesSentAt articles { id }
        pages { name section { slug } signedOffAt editor { id } placements { position article { id placements { page { name issue { id } } } } } }
      } } }`,
      { as: viewers.headquarters },
    );
    expect(errors).toBeUndefined();
    const nodes = data.newspaperIssues.nodes;
    expect(nodes).toHaveLength(30);
    expect(nodes.every(({ pages }: { pages: unknown[] }) => pages.length % 8 === 0)).toBe(true);
    expect(nodes[7].articles.map(({ id }: { id: string }) => id)).toContain(seedId('Article', 'e3-signing'));
  });
  expect(statements.length).toBeLessThanOrEqual(8);
});

test('what is unpublished or under embargo is invisible on its page, and its pages on it', async () => {
  const page = await newPage('2024-06-01');
  const shown = await newArticle('PUBLISHED');
  const hidden = [
    await newArticle('DRAFT'),
    await newArticle('UNPUBLISHED'),
    await newArticle('PUBLISHED', '2999-01-01T00:00:00Z'),
  ];
  for (const [index, article] of [shown, ...hidden].entries()) await place(page, article, index + 1);
  const read = (as = viewers.anonymous) =>
    graph.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on NewspaperPage { placements { article { id headline { en } } } issue { articles { id } } }
        ... on Article { placements { position } }
      } }`,
      {
        as,
        variables: {
          representations: [
            { __typename: 'NewspaperPage', id: page },
            ...hidden.map((id) => ({ __typename: 'Article', id })),
          ],
        },
      },
    );
  for (const reader of [viewers.anonymous, viewers.headquarters, viewers.printing]) {
    const { data, errors } = await read(reader);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      {
        placements: [{ article: { id: shown, headline: { en: 'Canary' } } }],
        issue: { articles: [{ id: shown }] },
      },
      null,
      null,
      null,
    ]);
  }
  const { data } = await read(viewers.editor);
  expect(data._entities[0].placements).toHaveLength(4);
  await graph.sql(`UPDATE articles SET status = 'UNPUBLISHED' WHERE id = $1`, [shown]);
  expect((await read()).data._entities[0]).toEqual({ placements: [], issue: { articles: [] } });
});

test('times of pages are for those who work by them', async () => {
  const query = `{ newspaperIssue(id: "${issueId('2024-05-08')}") { pageCount pagesSignedOffAt platesSentAt } }`;
  const { data, errors } = await graph.ask(query);
  expect(data.newspaperIssue).toEqual({ pageCount: 24, pagesSignedOffAt: null, platesSentAt: null });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  for (const as of [viewers.printing, viewers.headquarters, viewers.editor]) {
    const answer = await graph.ask(query, { as });
    expect(answer.data.newspaperIssue.pagesSignedOffAt).toMatch(/^2024-05-07T1[56]:/);
    expect(answer.data.newspaperIssue.platesSentAt > answer.data.newspaperIssue.pagesSignedOffAt).toBe(true);
  }
});

test('a page is signed off once, of many who do it at one time', async () => {
  const id = await newPage('2024-06-02');
  const editorId = seedId('Person', 'test-editor');
  const answers = await Promise.all(Array.from({ length: 8 }, () => signOff({ id, editorId })));
  const outcomes = answers.map(({ data }) => data.signOffPage.userErrors[0]?.code ?? 'signed');
  expect(outcomes.sort()).toEqual([...Array(7).fill('VERSION_CONFLICT'), 'signed']);
  const won = answers.find(({ data }) => data.signOffPage.page);
  expect(won?.data.signOffPage.page).toMatchObject({ version: 2, editor: { id: editorId } });
  expect((await signOff({ id, version: 2 })).data.signOffPage.userErrors[0].code).toBe('ILLEGAL_TRANSITION');
});

test('sign-off is refused to others, for a bad editor, and over an embargo that lasts beyond the morning', async () => {
  const id = await newPage('2024-06-03');
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, staffOf(randomUUID())])
    expect((await signOff({ id }, as)).data.signOffPage.userErrors[0].code).toBe('FORBIDDEN');
  expect((await signOff({ id, editorId: 'x' })).data.signOffPage.userErrors[0]).toEqual({
    code: 'INVALID_INPUT',
    field: ['input', 'editorId'],
  });
  await place(id, await newArticle('PUBLISHED', '2024-06-03T00:00:00+08:00'), 1);
  await place(id, await newArticle('PUBLISHED', '2024-06-03T09:00:00+08:00'), 2);
  expect((await signOff({ id })).data.signOffPage.userErrors[0].code).toBe('EMBARGOED');
  await graph.sql('DELETE FROM page_placements WHERE page_id = $1 AND position = 2', [id]);
  expect((await signOff({ id })).data.signOffPage.userErrors).toEqual([]);
});

test('a plate goes out once, after the sign-off and not in the future', async () => {
  const id = await newPage('2024-06-04');
  const record = async (version: number, sentAt: Date) => {
    const { data } = await graph.ask(
      `mutation ($input: RecordPlateInput!) {
        recordPlate(input: $input) { page { plateSentAt } userErrors { code } }
      }`,
      { as: viewers.editor, variables: { input: { idempotencyKey: randomUUID(), id, version, sentAt } } },
    );
    return data.recordPlate.userErrors[0]?.code ?? 'sent';
  };
  expect(await record(1, new Date())).toBe('ILLEGAL_TRANSITION');
  await signOff({ id });
  expect(await record(2, new Date(Date.now() + 3_600_000))).toBe('INVALID_INPUT');
  expect(await record(2, new Date(Date.now() - 3_600_000))).toBe('INVALID_INPUT');
  expect(await record(2, new Date())).toBe('sent');
  expect(await record(3, new Date())).toBe('ILLEGAL_TRANSITION');
});
