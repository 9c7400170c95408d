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
