import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { gapOf } from './gap.ts';
import { groupEntities } from './group-entities.ts';
import { compileRepresent } from './represent.ts';
import { typeConditions } from './type-conditions.ts';

const types = typeConditions(buildSchema('type Query { a: Int } type Item { id: ID } type Place { id: ID }'));
const field = (name: string): QueryPlanSelectionNode => ({ kind: 'Field', name });
const requires = (...names: string[]) =>
  compileRepresent(['__typename', ...names].map(field), [], { realNames: new Map(), types });
const item = (fields: object) => ({ __typename: 'Item', ...fields });

test('entities are one if all that is required of them is the same', () => {
  const { groups } = groupEntities(requires('price', 'id'), [
    item({ id: '1', price: 10 }),
    item({ id: '2', price: 10 }),
    item({ id: '1', price: 10, other: true }),
    item({ id: '1', price: 11 }),
    { __typename: 'Place', id: '1', price: 10 },
  ]);
  expect(groups.map(({ text, targets }) => [text, targets.length])).toEqual([
    ['{"__typename":"Item","price":10,"id":"1"}', 2],
    ['{"__typename":"Item","price":10,"id":"2"}', 1],
    ['{"__typename":"Item","price":11,"id":"1"}', 1],
    ['{"__typename":"Place","price":10,"id":"1"}', 1],
  ]);
});

test('of many that look alike at first, each is still asked for once', () => {
  const list = Array.from({ length: 100 }, (_, index) => item({ tenant: 'same', number: index % 50 }));
  const { groups } = groupEntities(requires('tenant', 'number'), list);
  expect(groups.map(({ targets }) => targets.length)).toEqual(Array.from({ length: 50 }, () => 2));
});

test('values that are no scalars are compared by their text', () => {
  const { groups } = groupEntities(requires('id'), [
    item({ id: { a: [1] } }),
    item({ id: { a: [1] } }),
    item({ id: { a: [2] } }),
  ]);
  expect(groups.map(({ targets }) => targets.length)).toEqual([2, 1]);
});

test('an entity that lacks what is required is told apart, with the reason', () => {
  const gap = gapOf([]);
  const lacking = item({ id: gap });
  const { groups, without } = groupEntities(requires('id'), [lacking, item({ id: '1' }), item({})]);
  expect(groups).toHaveLength(1);
  expect(without.map(({ target }) => target)).toEqual([lacking, item({})]);
  expect(without[0]!.gap).toBe(gap);
});
