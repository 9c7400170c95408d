import { expect, test } from '@jest/globals';
import { type Answered, inMemoryGraph } from './testing/in-memory-graph.ts';

// Who is told to be at fault for a value that cannot be shown. Apollo's gateway tells of none of these in `errors`.

let data: object = {};
const graph = await inMemoryGraph(
  {
    a: {
      sdl: `
        type Query { us: [U] u: U e: E es: [E] i: I part: Part }
        union U = A | B union Part = A
        interface I { id: ID }
        enum E { OPEN SECRET @inaccessible }
        type A implements I { id: ID @shareable } type B implements I @inaccessible { id: ID }`,
    },
    b: {
      sdl: 'type Query { whole: Part } union Part = A | C type A { id: ID @shareable } type C { z: Int }',
    },
  },
  { meddle: () => ({ data }) },
);

const ask = async (query: string, answer: object): Promise<Answered> => {
  data = answer;
  return graph.ask(query);
};
const hidden = (...path: (string | number)[]) => ({
  message: 'This is not shown to anybody.',
  path,
  extensions: { code: 'FORBIDDEN' },
});
const wrong = (message: string, ...path: (string | number)[]) => ({
  message: `The subgraph's answer ${message}.`,
  path,
  extensions: { code: 'SUBGRAPH_INVALID_ANSWER', subgraph: 'a' },
});

test('nobody, where the type or the value of an enum is hidden from clients', async () => {
  const [a, b] = [
    { __typename: 'A', id: '1' },
    { __typename: 'B', id: '2' },
  ];
  expect(await ask('{ us { ... on A { id } } i { id } }', { us: [b, a], i: b })).toEqual({
    data: { us: [null, { id: '1' }], i: null },
    errors: [hidden('us', 0), hidden('i')],
  });
  expect(await ask('{ e es }', { e: 'SECRET', es: ['OPEN', 'SECRET'] })).toEqual({
    data: { e: null, es: ['OPEN', null] },
    errors: [hidden('e'), hidden('es', 1)],
  });
});

test('the subgraph, where it answers what its schema has not', async () => {
  expect(await ask('{ u { __typename } e }', { u: { __typename: 'Nope' }, e: 'NOPE' })).toEqual({
    data: { u: null, e: null },
    errors: [
      wrong('has a value of another type here: U.__typename', 'u'),
      wrong('has a value of another type here: Query.e', 'e'),
    ],
  });
  // The other subgraph has this type in the union, so that a client may ask for its fields.
  expect(await ask('{ part { ... on C { z } ... on A { id } } }', { part: { __typename: 'C' } })).toEqual({
    data: { part: { z: null } },
    errors: [wrong('lacks this field: C.z', 'part', 'z')],
  });
});

test('the subgraph, where an answer says no type and it matters, whether the client has asked for it or not', async () => {
  for (const fields of ['__typename', '... on A { id }', 't: __typename ... on A { id }']) {
    const { data, errors } = await ask(`{ us { ${fields} } }`, {
      us: [{ id: '1' }, { __typename: 'A', id: '2' }],
    });
    expect(data.us[0]).toBeNull();
    expect(data.us[1]).not.toBeNull();
    expect(errors).toEqual([wrong('lacks this field: U.__typename', 'us', 0)]);
  }
  expect(await ask('{ i { id } }', { i: { id: '1' } })).toEqual({ data: { i: { id: '1' } } });
});

test('the subgraph, where an object lacks what others are asked for it by', async () => {
  let a: object = {};
  const joined = await inMemoryGraph(
    {
      a: { sdl: 'type Query { u: U us: [U] } type U @key(fields: "id") { id: ID! }' },
      b: {
        sdl: 'type U @key(fields: "id") { id: ID! b: Int sure: Int! }',
      },
    },
    {
      meddle: ({ subgraph }) =>
        subgraph === 'a' ? { data: a } : { data: { _entities: [{ __typename: 'U', b: 2, sure: 3 }] } },
    },
  );
  const askJoined = async (query: string, answer: object): Promise<Answered> => {
    a = answer;
    return joined.ask(query);
  };
  const lacks = (field: string, ...path: (string | number)[]) =>
    wrong(`lacks what ${field} is asked for by`, ...path);
  for (const u of [{ id: '1' }, { __typename: 'U' }, {}, { __typename: null, id: '1' }]) {
    expect(await askJoined('{ u { b } }', { u })).toEqual({
      data: { u: { b: null } },
      errors: [lacks('U.b', 'u', 'b')],
    });
    expect(await askJoined('{ u { sure } }', { u })).toEqual({
      data: { u: null },
      errors: [lacks('U.sure', 'u', 'sure')],
    });
  }
  // What the others have stands.
  expect(await askJoined('{ us { b } }', { us: [{ __typename: 'U', id: '1' }, { id: '2' }, null] })).toEqual({
    data: { us: [{ b: 2 }, { b: null }, null] },
    errors: [lacks('U.b', 'us', 1, 'b')],
  });
});
