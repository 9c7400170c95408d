import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: ['sections'] });

test('sections come in the order of the newspaper, with one statement', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask('{ sections { slug } }');
    expect(data.sections.map(({ slug }: { slug: string }) => slug)).toEqual([
      ...['politics', 'economy', 'greater-bay-area', 'culture', 'education', 'community'],
    ]);
  });
  expect(statements).toHaveLength(1);
});

test('a section is found by its id, alone and as an entity; many are one statement', async () => {
  const [economy, culture] = ['economy', 'culture'].map((slug) => seedId('Section', slug));
  const representations = Array.from({ length: 50 }, (_, index) => ({
    __typename: 'Section',
    id: index % 2 ? culture : economy,
  }));
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask(
      `query ($id: ID!, $of: [_Any!]!) { section(id: $id) { slug } _entities(representations: $of) { ... on Section { slug } } }`,
      { variables: { id: culture, of: representations } },
    );
    expect(data.section).toEqual({ slug: 'culture' });
    expect(data._entities.slice(0, 2)).toEqual([{ slug: 'economy' }, { slug: 'culture' }]);
  });
  expect(statements).toHaveLength(1);
});

test('an id that nothing can have is answered like one that nothing has', async () => {
  const { data, errors } = await graph.ask(`{ section(id: "'; DROP TABLE sections; --") { slug } }`);
  expect({ data, errors }).toEqual({ data: { section: null }, errors: undefined });
});
