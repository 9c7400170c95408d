import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, {
  seeds: ['organisations', 'people', 'memberships'],
  scale: 20,
});

const club = seedId('Organisation', 'dongli-club');
const alliance = seedId('Organisation', 'gba-media-alliance');
const body = seedId('Organisation', 'scale-7');
const middle = Buffer.from(JSON.stringify(['zz-scale-2500'])).toString('base64url');

test('the large set has the ids and the searched form that everything else has', async () => {
  const { data } = await graph.ask(
    `query ($id: ID!) {
      organisation(id: $id) { slug people { nodes { name { zhHans } } } }
      organisations(kind: OUTSIDE_BODY) { totalCount }
      searchOrganisations(text: "合成团体4000") { nodes { slug } }
      people(text: "synthetic PERSON 3999") { nodes { name { en } } }
    }`,
    { variables: { id: body } },
  );
  expect(data).toMatchObject({
    organisation: { slug: 'zz-scale-7', people: { nodes: [{ name: { zhHans: '合成人物7' } }] } },
    organisations: { totalCount: 4017 },
    searchOrganisations: { nodes: [{ slug: 'zz-scale-4000' }] },
    people: { nodes: [{ name: { en: 'Synthetic person 3999' } }] },
  });
});

const page = 'first: 20) { nodes { id } pageInfo { endCursor } }';
test.each([
  ['the first page', `{ organisations(${page} }`],
  ['a page in the middle', `{ organisations(after: "${middle}", ${page} }`],
  ['a kind', `{ organisations(kind: OUTSIDE_BODY, after: "${middle}", ${page} }`],
  ['a kind that is rare', `{ organisations(kind: CLUB, ${page} }`],
  ['a state that is rare', `{ organisations(status: DISSOLVED, ${page} }`],
  ['a parent', `{ organisations(parentId: "${seedId('Organisation', 'huizhou-daily')}", ${page} }`],
  ['a rare name of two characters', `{ searchOrganisations(text: "印务", ${page} }`],
  ['a rare name in English', `{ searchOrganisations(text: "cloud-media", ${page} }`],
  ['a letter of a rare name', `{ searchOrganisations(text: "匯", ${page} }`],
  ['people of an employer', `{ people(employerId: "${body}", ${page} }`],
  ['people of a kind', `{ people(kind: STAFF, ${page} }`],
  ['people of a name', `{ people(text: "欧阳", ${page} }`],
  ['a short name', '{ organisationBySlug(slug: "zz-scale-1234") { id } }'],
  [
    'the lists of many',
    `query ($isMember: Boolean = true) { organisations(kind: COMPANY, first: 50) { nodes {
        parent { id } children { nodes { id } } people { nodes { id employer { id } contact @include(if: $isMember) { phone } } }
        members { nodes { id member { __typename } } } memberships { nodes { id } } facilities { id }
    } } }`,
  ],
  [
    'the members of a club with many',
    `{ organisation(id: "${club}") { members(first: 100) { nodes { id } } } }`,
  ],
  [
    'entities',
    `{ _entities(representations: [{ __typename: "Organisation", id: "${body}" }, { __typename: "Person", id: "${body}" }, { __typename: "Membership", id: "${body}" }]) { __typename } }`,
  ],
])('%s is read through indexes', async (_, query) => {
  for (const viewer of [viewers.anonymous, staffOf(club), viewers.headquarters]) {
    const plans = await graph.plansOf(async () => {
      // Contacts are refused to readers.
      const isMember = viewer !== viewers.anonymous;
      const { errors } = await graph.ask(query, { as: viewer, variables: { isMember } });
      expect(errors).toBeUndefined();
    }, viewer);
    expect(plans).not.toHaveLength(0);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (organisations|people|memberships)/);
  }
});

test.each([
  ['agreements', `{ exchangeAgreements(${page} }`],
  ['the first to end', `{ exchangeAgreements(orderBy: ENDS_FIRST, ${page} }`],
  ['those of an alliance', `{ exchangeAgreements(allianceId: "${alliance}", ${page} }`],
  ['those of a taker', `{ exchangeAgreements(takerId: "${body}", ${page} }`],
  ['what holds on a day', `{ exchangeAgreements(holdsOn: "2025-06-01", sectionSlug: "economy", ${page} }`],
  [
    'their parties',
    '{ exchangeAgreements(first: 50) { nodes { isInForce proof { expiresAt } giver { slug } taker { slug } } } }',
  ],
])('%s are read through indexes', async (_, query) => {
  for (const viewer of [staffOf(alliance), staffOf(body), viewers.headquarters]) {
    const plans = await graph.plansOf(async () => {
      expect((await graph.ask(query, { as: viewer })).errors).toBeUndefined();
    }, viewer);
    expect(plans).not.toHaveLength(0);
    for (const plan of plans)
      expect(plan).not.toMatch(/Seq Scan on (organisations|exchange_agreements|memberships)/);
  }
});

test('fifty organisations with all that belongs to them cost as many statements as thirty or ninety', async () => {
  const list = (first: number) => () =>
    graph.ask(
      `{ organisations(first: ${first}) { totalCount nodes {
        slug parent { slug parent { slug } }
        children(first: 3) { totalCount nodes { slug parent { slug } } }
        members { totalCount nodes { organisation { slug } member { ... on Person { employer { slug } } ... on PressGroup { slug } } } }
        memberships { totalCount nodes { organisation { slug } } }
        people { totalCount nodes { contact { phone } employer { slug } memberships { totalCount nodes { tier } } } }
        facilities { owner { slug } }
      } } }`,
      { as: viewers.headquarters },
    );
  const many = await graph.statementsOf(list(50));
  expect(many.length).toBeLessThan(22);
  expect(await graph.statementsOf(list(30))).toHaveLength(many.length);
  expect(await graph.statementsOf(list(90))).toHaveLength(many.length);
});
