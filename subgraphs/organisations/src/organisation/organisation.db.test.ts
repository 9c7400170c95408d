import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, {
  seeds: ['organisations', 'people', 'memberships', 'facilities'],
});

const slugsOf = async (list: string): Promise<string[]> => {
  const { data } = await graph.ask(`{ list: ${list} { nodes { slug } } }`);
  return data.list.nodes.map(({ slug }: { slug: string }) => slug);
};

test('the group has 24 affiliates, each of its own type', async () => {
  const { data } = await graph.ask(
    `{ organisationBySlug(slug: "huizhou-daily") {
      __typename name { zhHans zhHant en } foundedOn ... on PressGroup { paperFoundedOn }
      children(first: 50) { totalCount nodes { __typename slug kind parent { slug } } }
      facilities { slug }
    } }`,
  );
  const group = data.organisationBySlug;
  expect(group).toMatchObject({
    __typename: 'PressGroup',
    name: { zhHans: '惠州日报社', zhHant: '惠州日報社', en: 'Huizhou Daily Press Group' },
    foundedOn: '2007-09-26',
    paperFoundedOn: '1949-10-16',
    facilities: [{ slug: 'meeting-room' }, { slug: 'studio' }],
  });
  expect(group.children.totalCount).toBe(24);
  expect(group.children.nodes).toHaveLength(24);
  expect(group.children.nodes).toContainEqual({
    __typename: 'PrintingCompany',
    slug: 'printing',
    kind: 'COMPANY',
    parent: { slug: 'huizhou-daily' },
  });
});

test('references come back with their own type, and a wrong type refers to nothing', async () => {
  const { data, errors } = await graph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Organisation { slug } } }`,
    {
      variables: {
        of: [
          { __typename: 'Organisation', id: seedId('Organisation', 'travel') },
          { __typename: 'Organisation', id: seedId('Organisation', 'printing') },
          { __typename: 'PrintingCompany', id: seedId('Organisation', 'printing') },
          { __typename: 'PressGroup', id: seedId('Organisation', 'printing') },
          { __typename: 'Organisation', id: 'nothing' },
        ],
      },
    },
  );
  expect(errors).toBeUndefined();
  const printing = { __typename: 'PrintingCompany', slug: 'printing' };
  expect(data._entities).toEqual([null, printing, printing, null, null]);
});

test.each(['云媒', '雲媒', '東江云媒大數據研究院', 'cloud-media', 'CLOUD data', '东江雲媒'])(
  'the name %s finds the big data institute',
  async (text) => {
    expect(await slugsOf(`searchOrganisations(text: "${text}")`)).toContain('dongjiang-bigdata');
  },
);

test.each(['印務', '印务', 'printing', 'Ｐrint', ' 报业  印務 '])(
  'the name %s finds the printing company',
  async (text) => {
    expect(await slugsOf(`searchOrganisations(text: "${text}")`)).toEqual(['printing']);
  },
);

test('an organisation that is asked for by a name nothing can have is answered like one that is not there', async () => {
  const ids = [
    "'; DROP TABLE organisations; --",
    '',
    'x'.repeat(10_000),
    '\0',
    seedId('Organisation', 'nobody'),
  ];
  for (const id of ids) {
    const { data, errors } = await graph.ask(
      'query ($id: ID!, $slug: String!) { organisation(id: $id) { slug } organisationBySlug(slug: $slug) { id } organisations(parentId: $id) { totalCount } people(employerId: $id) { totalCount } }',
      { variables: { id, slug: id } },
    );
    expect(errors).toBeUndefined();
    expect(data.organisation).toBeNull();
    expect(data.organisationBySlug).toBeNull();
    expect(data.organisations.totalCount).toBe(0);
    expect(data.people.totalCount).toBe(0);
  }
});

test.each([
  'organisations(first: 0)',
  'organisations(first: 101)',
  'organisations(first: -1)',
  'organisations(after: "not a cursor")',
  `organisations(after: "${Buffer.from('[1,2,3]').toString('base64url')}")`,
  `organisations(after: "${Buffer.from('["\\u0000"]').toString('base64url')}")`,
  'searchOrganisations(text: "")',
  'searchOrganisations(text: "%%")',
  `searchOrganisations(text: "${'印'.repeat(101)}")`,
  `searchOrganisations(text: "a", after: "${Buffer.from('[99999999999,"x"]').toString('base64url')}")`,
])('%s is the caller’s mistake', async (list) => {
  const { data, errors } = await graph.ask(`{ list: ${list} { nodes { slug } } }`);
  expect(data.list).toBeNull();
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('pages follow each other without gaps and doubles, in the list and in the search', async () => {
  for (const list of ['organisations(', 'searchOrganisations(text: "o", ']) {
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await graph.ask(
        `query ($after: String) { list: ${list}first: 7, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`,
        { variables: { after } },
      );
      slugs.push(...data.list.nodes.map(({ slug }: { slug: string }) => slug));
      after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
      if (!after) expect(slugs).toHaveLength(data.list.totalCount);
    } while (after);
    expect(new Set(slugs).size).toBe(slugs.length);
  }
});

test('what is called so comes before what has it in its name', async () => {
  for (const text of ['惠州日报', '惠州日報社'])
    expect((await slugsOf(`searchOrganisations(text: "${text}")`))[0]).toBe('huizhou-daily');
});

test('a page of an organisation’s own list goes on where the last one ended', async () => {
  const slugs: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await graph.ask(
      `query ($after: String) { organisations(kind: PRESS_GROUP) { nodes {
        children(first: 7, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor } }
      } } }`,
      { variables: { after } },
    );
    const { children } = data.organisations.nodes[0];
    expect(children.pageInfo.hasPreviousPage).toBe(after !== null);
    slugs.push(...children.nodes.map(({ slug }: { slug: string }) => slug));
    after = children.pageInfo.hasNextPage ? children.pageInfo.endCursor : null;
  } while (after);
  expect(slugs).toEqual([...new Set(slugs)].sort());
  expect(slugs).toHaveLength(24);
});
