import { expect, test } from '@jest/globals';
import { bothGateways, media } from './testing/both-gateways.ts';

// Who refers to another team's thing cannot know whether there is one: an id that stands for nothing is no error.

const both = await bothGateways();

/** What a query is answered where the subgraph of the articles' pictures knows none of these. */
const ask = (query: string, ...unknown: number[]) => {
  both.meddle(
    media(({ data, ...rest }) => ({
      ...rest,
      data: { _entities: data._entities.map((entity, index) => (unknown.includes(index) ? null : entity)) },
    })),
  );
  return both.ours.ask(query);
};

test('a reference that stands for nothing is null where it must have a field, without an error', async () => {
  expect(await ask('{ title first { title likes } }', 0)).toEqual({ data: { title: 'Title', first: null } });
});

test('it keeps what others know of it where its own fields may be null', async () => {
  expect(await ask('{ first { title picture } }', 0)).toEqual({
    data: { first: { title: 'Title 1', picture: null } },
  });
});

test('in a list it costs itself, and not what stands beside it', async () => {
  expect(await ask('{ top { title likes } }', 1)).toEqual({
    data: { top: ['1', '1', '3'].map((id) => ({ title: `Title ${id}`, likes: Number(id) })) },
  });
  expect(await ask('{ top { likes } }', 0, 1, 2)).toEqual({ data: { top: [] } });
});

test('in a list whose items may be null it is null in its place', async () => {
  expect(await ask('{ feed { ... on Article { likes } ... on Video { url } } }', 1)).toEqual({
    data: { feed: [{ likes: 1 }, null, null, { url: 'v.mp4' }] },
  });
});

test('errors of what stands beside it name where that stands in the answer', async () => {
  both.meddle(
    media(({ data: { _entities } }) => ({
      data: { _entities: [null, _entities[1], { ...(_entities[2] as object), picture: null }] },
      errors: [{ message: 'No picture', path: ['_entities', 2, 'picture'] }],
    })),
  );
  const { data, errors } = await both.ours.ask('{ top { likes picture } }');
  expect(data).toEqual({
    top: [
      { likes: 2, picture: '2.jpg' },
      { likes: 2, picture: '2.jpg' },
      { likes: 3, picture: null },
    ],
  });
  expect(errors).toEqual([expect.objectContaining({ path: ['top', 2, 'picture'] })]);
});

test('an entity that is lost for a reason of its own is an error as before', async () => {
  both.meddle(
    media(({ data: { _entities } }) => ({
      data: { _entities: [null, ..._entities.slice(1)] },
      errors: [{ message: 'Down', path: ['_entities', 0] }],
    })),
  );
  const { data, errors } = await both.ours.ask('{ top { likes } }');
  expect([data, errors]).toEqual([{ top: null }, [expect.objectContaining({ path: ['top', 0] })]]);
});
