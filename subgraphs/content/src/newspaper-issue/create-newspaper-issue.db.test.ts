import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act } = newsroom(graph);
const { newPage, newArticle, place } = newspaper(graph);
const masthead = {
  ...{ name: { zhHant: '示例晨報' }, serialNumber: 'CN 44-9999', publisher: '示例報社', priceMinor: 150 },
  ...{ printer: '示例印務', printerAddress: '示例路1號', advertisingLicence: '示例00000號' },
};
await graph.sql(`INSERT INTO newspapers (id, code, name) VALUES (uuidv7(), 'morning', '{"en": "Morning"}')`);
const newspaperOf = async (code: string) =>
  (
    await graph.ask(
      `{ newspaperByCode(code: "${code}") { id version name { zhHant } serialNumber price { amountMinor } } }`,
    )
  ).data.newspaperByCode;
const create = (input: object) =>
  graph.mutate(
    'createNewspaperIssue',
    { publicationCode: 'morning', format: 'BROADSHEET', pageCount: 12, ...input },
    viewers.editor,
    'issue { id version issueNumber pageCount status lastDate newspaper { serialNumber } pages { id version number name } }',
  );

test('an issue is made once the masthead is complete, with its pages, numbered on', async () => {
  expect(await create({ issueDate: inDays(1) })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'publicationCode'],
  });
  const seen = seenOf(await newspaperOf('morning'));
  for (const [field, value] of Object.entries({
    serialNumber: '44-9999',
    publisher: '\u200b',
    priceMinor: 0,
    printer: '',
    printerAddress: 'x'.repeat(201),
    advertisingLicence: '\u3164',
  }))
    expect(await act('setNewspaperMasthead', { ...seen, ...masthead, [field]: value })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', field],
    });
  expect((await act('setNewspaperMasthead', { ...seen, ...masthead }, reviewers[0])).code).toBe('FORBIDDEN');
  await graph.mutated('setNewspaperMasthead', { ...seen, ...masthead }, viewers.editor);
  expect(await newspaperOf('morning')).toMatchObject({
    serialNumber: 'CN 44-9999',
    price: { amountMinor: '150' },
  });

  const { thing: issue } = await create({ issueDate: inDays(1) });
  expect(issue).toMatchObject({
    issueNumber: 1,
    pageCount: 12,
    status: 'PLANNED',
    newspaper: { serialNumber: 'CN 44-9999' },
  });
  expect(issue.pages.map(({ name }: { name: string }) => name)).toEqual([
    ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'B1', 'B2', 'B3', 'B4'],
  ]);
  expect((await create({ issueDate: inDays(1) })).code).toBe('DUPLICATE');
});

test.each<[string, object, string]>([
  ['yesterday', { issueDate: inDays(-1) }, 'issueDate'],
  ['in two years', { issueDate: inDays(700) }, 'issueDate'],
  ['of no whole sheets', { issueDate: inDays(3), pageCount: 10 }, 'pageCount'],
  ['of no pages', { issueDate: inDays(3), pageCount: 0 }, 'pageCount'],
  ['of an edition in small letters', { issueDate: inDays(3), edition: 'late' }, 'edition'],
  ['merged backwards', { issueDate: inDays(3), lastDate: inDays(2) }, 'lastDate'],
  ['merged for a month', { issueDate: inDays(3), lastDate: inDays(33) }, 'lastDate'],
])('no issue is made %s', async (_, input, field) => {
  expect(await create(input)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', field] });
});

test('many make issues at one moment: each has a number of its own', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, (_, index) => create({ issueDate: inDays(20 + index) })),
  );
  const numbers = outcomes.map(({ thing }) => thing.issueNumber);
  expect(new Set(numbers).size).toBe(5);
});

test('extras are beside the daily issue, on three days running at most', async () => {
  const extra = (days: number) => create({ issueDate: inDays(days), edition: 'EXTRA', isExtra: true });
  for (const days of [40, 41, 43]) expect((await extra(days)).code).toBeNull();
  expect(await extra(42)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'issueDate'] });
  expect((await extra(45)).code).toBeNull();
});

test('an issue grows and shrinks by empty pages, until a plate is out', async () => {
  const { thing: issue } = await create({ issueDate: inDays(50), pageCount: 8 });
  const change = (version: number, input: object) =>
    graph.mutate(
      'changeNewspaperIssue',
      { id: issue.id, version, ...input },
      viewers.editor,
      'issue { version pageCount lastDate pages { id } }',
    );
  const grown = await change(1, { pageCount: 12, lastDate: inDays(52) });
  expect([grown.thing.pageCount, grown.thing.pages.length, grown.thing.lastDate]).toEqual([
    12,
    12,
    inDays(52),
  ]);
  const [, last] = [grown.thing.pages[0], grown.thing.pages[11].id];
  await place(last, await newArticle('DRAFT'));
  expect(await change(2, { pageCount: 8 })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    field: ['input', 'pageCount'],
  });
  await graph.sql('DELETE FROM page_placements WHERE page_id = $1', [last]);
  expect((await change(2, { pageCount: 8, lastDate: null })).thing).toMatchObject({
    pageCount: 8,
    lastDate: null,
  });
});

test('a page that goes while somebody works on it is told to one of the two', async () => {
  const article = await newArticle('PUBLISHED');
  const shrink = ({ id }: { id: string }) =>
    act('changeNewspaperIssue', { id, version: 1, pageCount: 4 }, viewers.editor);
  for (let round = 0; round < 4; round++) {
    const { thing: issue } = await create({ issueDate: inDays(70 + round), pageCount: 8 });
    const [shrunk, placed] = await Promise.all([
      shrink(issue),
      act('placeArticle', { ...seenOf(issue.pages[7]), articleId: article, position: 1 }),
    ]);
    expect([
      [null, 'NOT_FOUND'],
      ['ILLEGAL_TRANSITION', null],
    ]).toContainEqual([shrunk.code, placed.code]);
  }
  const { thing: issue } = await create({ issueDate: inDays(80), pageCount: 8 });
  await graph.sql(
    `INSERT INTO article_corrections (article_id, version_number, kind, notice, publication_code, due_on, due_page,
       printed_on_page_id) VALUES ($1, 1, 'CORRECTION', '{"en": "Wrong"}', 'morning', $2, 'A8', $3)`,
    [article, inDays(80), issue.pages[7].id],
  );
  expect(await shrink(issue)).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: ['input', 'pageCount'] });
});

test('while one cancels an issue and another notes a plate, one of them is told', async () => {
  for (let round = 0; round < 4; round++) {
    const page = await newPage(inDays(90 + round));
    await graph.sql('UPDATE newspaper_pages SET signed_off_at = now() WHERE id = $1', [page.id]);
    const [cancelled, plated] = await Promise.all([
      act('cancelNewspaperIssue', { id: page.issueId, version: 1, reason: '颱風停刊' }),
      act('recordNewspaperPlate', { id: page.id, version: 1, sentAt: new Date().toISOString() }),
    ]);
    expect([cancelled.code, plated.code].sort()).toEqual(['ILLEGAL_TRANSITION', null].sort());
  }
});

test('an issue is cancelled with a reason, and reinstated, but not once a plate is out', async () => {
  const { thing: issue } = await create({ issueDate: inDays(60) });
  const cancel = { ...seenOf(issue), reason: '颱風停刊' };
  for (const as of [viewers.anonymous, viewers.printing, reviewers[0]!])
    expect((await act('cancelNewspaperIssue', cancel, as)).code).toBe('FORBIDDEN');
  const { thing: cancelled } = await act('cancelNewspaperIssue', cancel);
  expect(cancelled).toMatchObject({ status: 'CANCELLED', statusReason: '颱風停刊' });
  const [page] = issue.pages;
  expect(
    (await act('placeArticle', { ...seenOf(page), articleId: await newArticle('READY'), position: 1 })).code,
  ).toBe('ILLEGAL_TRANSITION');
  expect((await act('cancelNewspaperIssue', { ...seenOf(cancelled), reason: 'Again' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const { thing: back } = await act('reinstateNewspaperIssue', seenOf(cancelled));
  expect(back).toMatchObject({ status: 'PLANNED', statusReason: null });
  expect((await act('reinstateNewspaperIssue', seenOf(back))).code).toBe('ILLEGAL_TRANSITION');
  const plated = await newPage(inDays(61));
  await graph.sql('UPDATE newspaper_pages SET signed_off_at = now(), plate_sent_at = now() WHERE id = $1', [
    plated.id,
  ]);
  expect((await act('cancelNewspaperIssue', { id: plated.issueId, version: 1, reason: 'Late' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});
