import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { seedAtScale } from '@media-graph/subgraph';
import { type Answer, postQuery, seedRoles } from '@media-graph/testing';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();

beforeAll(async () => {
  for (const subgraph of await createSubgraphs({ ASSETS_DIR: process.env.TEST_ASSETS_DIR! }))
    if (subgraph.demonstration?.seedAtScale)
      await seedAtScale(subgraph, graph.databases[subgraph.name]!.serviceUrl, seedRoles, 1);
});

test('E3: fourteen signings, their total, and the fund outside of it, with what covers it', async () => {
  const { data, errors } = await graph.ask(`{
    eventByCode(code: "e3") {
      superEvent { code }
      signings(first: 50) { totalCount nodes { projectCount isSynthetic amount { basis } } }
      signedTotal {
        projectCount
        amounts { amount { low { amountMinor currency } qualifier basis } projectCount }
        funds { amount { low { amountMinor } qualifier basis } }
      }
      coverage { nodes { slug credits { role name } leadImage { creditLine altText { en } } } }
      organisers { slug kind name { en } }
      assets { nodes { creditLine } }
    }
  }`);
  expect(errors).toBeUndefined();
  const event = data.eventByCode;
  expect(event.superEvent).toEqual({ code: 'e2' });
  expect(event.signings.totalCount).toBe(14);
  expect(event.signedTotal).toMatchObject({
    projectCount: 14,
    amounts: [
      {
        amount: {
          low: { amountMinor: '379500000000', currency: 'CNY' },
          qualifier: 'EXACT',
          basis: 'PLANNED',
        },
      },
    ],
    funds: [{ amount: { low: { amountMinor: '1000000000000' }, qualifier: 'AT_LEAST', basis: 'FUND_SIZE' } }],
  });
  expect(event.coverage.nodes.map(({ slug }: { slug: string }) => slug)).toContain('e3-signing');
  expect(event.coverage.nodes[0].credits.length).toBeGreaterThan(0);
  expect(event.coverage.nodes[0].leadImage.altText.en).toBeTruthy();
  expect(event.organisers[0].name.en).toBeTruthy();
  expect(event.assets.nodes.length).toBeGreaterThan(0);
});

test('fifty articles with all that belongs to them are a fixed number of statements in each subgraph', async () => {
  const countsOf = async (first: number): Promise<Record<string, number>> => {
    const statements = await graph.statementsOf(async () => {
      const { data, errors } = await graph.ask(
        `query ($first: Int!) {
          articles(first: $first) {
            nodes {
              headline { zhHans zhHant en }
              section { slug name { zhHant } }
              tags { name { zhHant } }
              credits { role name person { name { zhHant } } employer { name { zhHant } } }
              channels { name { zhHant } }
              leadImage { creditLine ... on ImageAsset { width height } }
              assets { creditLine rightsOwner { name { en } } }
              mentionedOrganisations { name { en } parent { slug } }
              event { code name { en } }
            }
          }
        }`,
        { variables: { first } },
      );
      expect(errors).toBeUndefined();
      expect(data.articles.nodes).toHaveLength(first);
    });
    return Object.fromEntries(Object.entries(statements).map(([name, list]) => [name, list.length]));
  };
  const many = await countsOf(50);
  expect(many).toEqual(await countsOf(100));
  for (const count of Object.values(many)) expect(count).toBeLessThanOrEqual(12);
});

test('a subgraph answers nobody but the gateway', async () => {
  for (const { url } of Object.values(graph.databases)) {
    for (const query of ['{ __typename }', '{ _service { sdl } }', '{ __schema { types { name } } }']) {
      const response = await postQuery(url, { query }, { authorization: `Bearer ${graph.tokens.editor}` });
      expect(response.status).toBe(401);
      expect(await response.json()).not.toHaveProperty('data');
    }
  }
});

test('a token that is not valid is told so, and nothing is answered', async () => {
  const authorization = `Bearer ${graph.tokens.editor}x`;
  const response = await postQuery(graph.url, { query: '{ __typename }' }, { authorization });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('a browser gets the explorer from our own files, without a foreign host', async () => {
  const response = await fetch(graph.url, { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(page).toContain('GraphiQL');
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
});

test.each([
  ['{', 400, 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($first: Int!) { articles(first: $first) { totalCount } }', 400, 'BAD_USER_INPUT'],
  ['{ articles(first: 101) { totalCount } }', 200, 'BAD_USER_INPUT'],
  ['{ articles(first: 0) { totalCount } }', 200, 'BAD_USER_INPUT'],
  ['{ articles(after: "bm9wZQ") { totalCount } }', 200, 'BAD_USER_INPUT'],
])('the bad query «%s» is a clear error', async (query, status, code) => {
  const response = await postQuery(graph.url, { query });
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  expect({ status: response.status, code: errors[0]?.extensions.code }).toEqual({ status, code });
  expect(JSON.stringify(errors)).not.toMatch(/SELECT|127\.0\.0\.1|node_modules/);
});

const doubling = `{ sections { ...F0 } } ${Array.from(
  { length: 20 },
  (_, level) => `fragment F${level} on Section { ...F${level + 1} ...F${level + 1} }`,
).join(' ')} fragment F20 on Section { slug }`;

test.each([
  [
    'two thousand aliases',
    `{ ${Array.from({ length: 2000 }, (_, n) => `a${n}: sections { slug }`).join(' ')} }`,
  ],
  ['five thousand levels', `${'{ sections '.repeat(5000)}{ slug }${' }'.repeat(5000)}`],
  ['fragments that double twenty times', doubling],
])('a hostile operation gets a 400 and does no work: %s', async (_, query) => {
  const statements = await graph.statementsOf(async () => {
    const response = await postQuery(graph.url, { query });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_COMPLEX' } }],
    });
  });
  expect(statements).toEqual({});
});

test('code generators read the schema, the one that is committed', async () => {
  const response = await fetch(`${graph.url}/schema`);
  expect(response.headers.get('content-type')).toContain('application/graphql');
  const committed = await readFile(join(import.meta.dirname, '../gateway/api-schema.graphql'), 'utf8');
  const sorted = (sdl: string) => printSchema(lexicographicSortSchema(buildSchema(sdl)));
  expect(sorted(await response.text())).toBe(sorted(committed));
});

test('the explorer learns the schema, with the fragments that its question is made of', async () => {
  const { data, errors } = await graph.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  const schema = buildClientSchema(data);
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(
    expect.arrayContaining(['eventByCode', 'articles']),
  );
  const both = await graph.ask(
    '{ sections { ...Named } __type(name: "Section") { ...Type } } fragment Named on Section { slug } fragment Type on __Type { name }',
  );
  expect(both.data).toMatchObject({ sections: expect.any(Array), __type: { name: 'Section' } });
});

test.each([
  [
    'lists inside lists',
    '{ organisations(first: 100) { nodes { parent { children(first: 100) { nodes { id parent { children(first: 100) { nodes { id } } } } } } } } }',
  ],
  [
    'lists of an article in lists of a section, again and again',
    `{ articles { nodes ${'{ section { articles { nodes '.repeat(16)}{ id }${' } } }'.repeat(16)} } }`,
  ],
  [
    'searches side by side',
    `{ ${Array.from({ length: 75 }, (_, index) => `a${index}: searchArticles(text: "惠州${index}") { totalCount facets { sections { count } } }`).join(' ')} }`,
  ],
])('what grows beyond what a subgraph can bear is refused before it is asked: %s', async (_, query) => {
  const { errors } = await graph.ask(query);
  // By what it may cost, or by how many fields of the root it has.
  expect(errors).toMatchObject([
    { extensions: { code: expect.stringMatching(/^OPERATION_TOO_(?:EXPENSIVE|COMPLEX)$/) } },
  ]);
});

test('one person is asked after and erased in one operation each, by every subgraph that keeps people', async () => {
  const kept = ['register', 'travel', 'subscriber', 'registration', 'picture', 'adContact'];
  const parts = kept.map((one) => `${one}Data`);
  const records = parts.map(
    (part) => `${part} { records { id thing keptBecause } erasures { recordId erasedAt } }`,
  );
  const register = await graph.ask(
    `mutation { registerDataSubjectRequest(input: { idempotencyKey: "whole-graph", kind: ERASURE, phone: "138 0000 1003",
      identityProof: "Came with the card" }) { request { id phone ${records.join(' ')} } userErrors { code } } }`,
    { as: 'privacy-officer' },
  );
  expect(register.errors).toBeUndefined();
  const { id, phone, ...found } = register.data.registerDataSubjectRequest.request;
  expect(phone).toBe('138****1003');
  expect(Object.keys(found)).toEqual(parts);
  const [record] = found.travelData.records;
  expect(record).toMatchObject({ thing: 'TourBooking' });
  const order = (mutation: string, recordIds: string[]) =>
    `${mutation}(input: { idempotencyKey: "whole-graph", requestId: "${id}", recordIds: ${JSON.stringify(recordIds)} }) {
      request { travelData { erasures { recordId thing } } } userErrors { code } }`;
  const ordered = await graph.ask(
    `mutation { ${order('orderTravelErasure', [record.id])} ${order('orderSubscriberErasure', [])} ${order('orderRegistrationErasure', [])} ${order('orderPictureErasure', [])} ${order('orderAdContactErasure', [])} }`,
    { as: 'privacy-officer' },
  );
  expect(ordered.errors).toBeUndefined();
  for (const { request, userErrors } of Object.values<Answer['data']>(ordered.data))
    expect([request.travelData.erasures, userErrors]).toEqual([
      [{ recordId: record.id, thing: 'TourBooking' }],
      [],
    ]);
  const { errors } = await graph.ask(
    `{ dataSubjectRequest(id: "${id}") { travelData { records { id } } } }`,
    { as: 'hq-executive' },
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
