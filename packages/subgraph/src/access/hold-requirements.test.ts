import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { execute, getOperationAST, parse } from 'graphql';
import { prepareOperation } from '../execution/prepare-operation.ts';
import { RequestBudget } from '../execution/request-budget.ts';
import { resolveEntities } from '../graphql/resolve-entities.ts';
import { holdRequirements } from './hold-requirements.ts';

let resolved: string[] = [];
const note = (name: string, value: unknown) => () => {
  resolved.push(name);
  return value;
};
const story = { __typename: 'Story', id: 's', draft: 'D', title: 'T' };
const vault = { __typename: 'Vault', id: 'v', title: 'V' };
const schema = holdRequirements(
  resolveEntities(
    buildSubgraphSchema({
      typeDefs: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
          import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
        type Query {
          open: Int secret: Int @authenticated must: Int! @policy(policies: [["newsroom"]])
          story: Story vault: Vault items: [Item] mood: Mood
        }
        type Mutation { one: Int two: Int @requiresScopes(scopes: [["write"]]) }
        interface Item { id: ID! title: String }
        type Story implements Item @key(fields: "id") {
          id: ID! title: String draft: String @policy(policies: [["newsroom"]])
        }
        type Vault implements Item @key(fields: "id") @policy(policies: [["headquarters"]]) { id: ID! title: String }
        enum Mood @authenticated { CALM }`),
      resolvers: {
        Query: {
          open: note('open', 1),
          secret: note('secret', 2),
          must: note('must', 3),
          story: note('story', story),
          vault: note('vault', vault),
          items: note('items', [story, vault]),
          mood: note('mood', 'CALM'),
        },
        Mutation: { one: note('one', 1), two: note('two', 2) },
        Item: { __resolveType: async ({ __typename }: typeof story) => __typename } as never,
        Story: { __resolveReference: () => story },
        Vault: { __resolveReference: () => vault },
      },
    }),
  ),
);

const member: Viewer = { ...anonymous, subject: 'm' };
const editor: Viewer = { ...anonymous, subject: 'e', roles: ['editor'] };
const headquarters: Viewer = { ...anonymous, subject: 'h', roles: ['headquarters'], scopes: ['write'] };
const entities = (type: string, fields: string) =>
  `{ _entities(representations: [{ __typename: "${type}", id: "x" }]) { ... on ${type} { ${fields} } } }`;
const refused = (path: string, code = 'FORBIDDEN') => [path, code];

test.each<[string, Viewer, string, unknown, string[][]]>([
  [
    'a field',
    anonymous,
    '{ open secret }',
    { open: 1, secret: null },
    [refused('secret', 'UNAUTHENTICATED')],
  ],
  ['a field by an alias', anonymous, '{ a: secret }', { a: null }, [refused('a', 'UNAUTHENTICATED')]],
  ['a field with a token', member, '{ secret }', { secret: 2 }, []],
  ['a non-null field', member, '{ open must }', null, [refused('must')]],
  [
    'a field of an object',
    member,
    '{ story { title draft } }',
    { story: { title: 'T', draft: null } },
    [refused('story.draft')],
  ],
  ['a field of an object, to whom it is for', editor, '{ story { draft } }', { story: { draft: 'D' } }, []],
  ['a type', editor, '{ vault { id } }', { vault: null }, [refused('vault')]],
  [
    'a type behind an interface',
    editor,
    '{ items { id } }',
    { items: [{ id: 's' }, null] },
    [refused('items.1')],
  ],
  [
    'a type behind an interface, to whom it is for',
    headquarters,
    '{ items { __typename } }',
    { items: [{ __typename: 'Story' }, { __typename: 'Vault' }] },
    [],
  ],
  ['an enum', anonymous, '{ mood }', { mood: null }, [refused('mood', 'UNAUTHENTICATED')]],
  ['an entity', editor, entities('Vault', 'title'), { _entities: [null] }, [refused('_entities.0')]],
  [
    'an entity, to whom it is for',
    headquarters,
    entities('Vault', 'title'),
    { _entities: [{ title: 'V' }] },
    [],
  ],
  [
    'a field of an entity',
    member,
    entities('Story', 'title draft'),
    { _entities: [{ title: 'T', draft: null }] },
    [refused('_entities.0.draft')],
  ],
  ['a mutation', member, 'mutation { one two }', { one: 1, two: null }, [refused('two')]],
  ['a mutation, to whom it is for', headquarters, 'mutation { two }', { two: 2 }, []],
  [
    'a fragment',
    member,
    '{ story { ...F } } fragment F on Item { ... on Story { draft } }',
    { story: { draft: null } },
    [refused('story.draft')],
  ],
])('%s', async (_, viewer, text, data, errors) => {
  const document = parse(text);
  resolved = [];
  const operation = prepareOperation(schema, document, getOperationAST(document)!);
  const answer = await operation({}, { viewer }, new RequestBudget());
  expect(JSON.parse(JSON.stringify(answer.data))).toEqual(data);
  expect(answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code]) ?? []).toEqual(
    errors,
  );
  for (const [path] of errors) expect(resolved).not.toContain(path);
  // So does an execution that is not ours.
  const other = await execute({ schema, document, contextValue: { viewer } });
  expect(JSON.parse(JSON.stringify(other.data))).toEqual(data);
});
