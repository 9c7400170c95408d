import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Requirement } from '../../planning/plan.ts';
import { gapOf, keyless } from '../values/gap.ts';
import { typeConditions } from '../values/type-conditions.ts';
import { compileRepresent } from './compile-represent.ts';
import { groupEntities } from './group-entities.ts';

const types = typeConditions(parse('type Query { a: Int } type Item { id: ID } type Place { id: ID }'));
const field = (name: string): Requirement => ({ kind: 'Field', name, key: name, selections: undefined });
const requires = (...names: string[]) => compileRepresent(['__typename', ...names].map(field), [], { types });
const item = (fields: object) => ({ __typename: 'Item', ...fields });

test('entities are one if all that is required of them is the same', () => {
  const { representations, places } = groupEntities(requires('price', 'id'), [
    item({ id: '1', price: 10 }),
    item({ id: '2', price: 10 }),
    item({ id: '1', price: 10, other: true }),
    item({ id: '1', price: 11 }),
    { __typename: 'Place', id: '1', price: 10 },
    { __typename: 'Place', id: '1', price: 10 },
  ]);
  expect(representations).toEqual([
    '{"__typename":"Item","price":10,"id":"1"}',
    '{"__typename":"Item","price":10,"id":"2"}',
    '{"__typename":"Item","price":11,"id":"1"}',
    '{"__typename":"Place","price":10,"id":"1"}',
  ]);
  expect(places).toEqual([0, 1, 0, 2, 3, 3]);
});

test('of many that look alike at first, each is still asked for once', () => {
  const list = Array.from({ length: 100 }, (_, index) => ({
    __typename: 'Item',
    tenant: 'same',
    number: index % 50,
  }));
  const { representations, places } = groupEntities(requires('tenant', 'number'), list);
  expect(representations).toHaveLength(50);
  expect(places).toEqual(list.map(({ number }) => number));
});

test('values that are no scalars are compared by their text', () => {
  const { places } = groupEntities(requires('id'), [
    item({ id: { a: [1] } }),
    item({ id: { a: [1] } }),
    item({ id: { a: [2] } }),
  ]);
  expect(places).toEqual([0, 0, 1]);
});

test('an entity that lacks what is required is told apart, with the reason', () => {
  const gap = gapOf([]);
  const { representations, places } = groupEntities(requires('id'), [
    item({ id: gap }),
    item({ id: '1' }),
    item({}),
  ]);
  expect(representations).toHaveLength(1);
  expect(places).toEqual([gap, 0, keyless]);
});
