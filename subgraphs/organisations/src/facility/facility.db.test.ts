import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'facilities'] });

test('the two halls, with one statement and one for who lets them', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask(
      `{ facilities {
        id slug kind name { zhHans zhHant } owner { slug } capacity equipment { en }
      } }`,
    );
    expect(data.facilities).toMatchObject([
      { slug: 'meeting-room', kind: 'MEETING_ROOM', name: { zhHans: '会议室', zhHant: '會議室' } },
      {
        id: seedId('Facility', 'studio'),
        slug: 'studio',
        owner: { slug: 'huizhou-daily' },
      },
    ]);
  });
  expect(statements).toHaveLength(2);
});

test.each(['nothing', '', seedId('Facility', 'cellar')])('%p is no hall', async (id) => {
  const { data, errors } = await graph.ask('query ($id: ID!) { facility(id: $id) { slug } }', {
    variables: { id },
  });
  expect({ data, errors }).toEqual({ data: { facility: null }, errors: undefined });
});
