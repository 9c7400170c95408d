import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { keepAdditionsInternal } from './keep-additions-internal.ts';

const kept = (sdl: string): string => print(keepAdditionsInternal(parse(sdl))).replaceAll(/\s+/g, ' ');

test('what is added to another’s thing is internal, unless it says for whom it is', () => {
  const story =
    'type Story @key(fields: "id slug") { id: ID! slug: String sum: Int @external price: Int rating: Int @tag(name: "partner") }';
  expect(kept(story)).toBe(story.replace('price: Int', 'price: Int @tag(name: "internal")'));
  for (const own of [
    '"""Ours.""" type Tour @key(fields: "id") { id: ID! price: Int }',
    '"""Ours.""" type Tour @key(fields: "id") { id: ID! } extend type Tour { price: Int }',
    'type TourConnection { totalCount: Int! }',
    'extend type Query { tour: Int }',
  ])
    expect(kept(own)).toBe(own);
});
