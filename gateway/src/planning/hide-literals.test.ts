import { expect, test } from '@jest/globals';
import { buildSchema, parse, print, stripIgnoredCharacters } from 'graphql';
import { hideLiterals } from './hide-literals.ts';

const schema = buildSchema('scalar Point type Query { at(point: Point, big: Point! = 1): Int }');
const hidden = (text: string): string =>
  stripIgnoredCharacters(print(hideLiterals(parse(text, { noLocation: true }), schema).document));

test('literals of custom scalars are variables, equal ones the same', () => {
  expect(hidden('{ at(point: [1, 2]) at(point: [1, 2]) other: at(point: 3) }')).toBe(
    'query($_literal0:Point$_literal1:Point){at(point:$_literal0)at(point:$_literal0)other:at(point:$_literal1)}',
  );
});

test('defaults of variables are left out, and told by the type alone', () => {
  expect(hidden('query($v: Point = 12345678901234567890) { at(big: $v) }')).toBe(
    'query($v:Point!){at(big:$v)}',
  );
  expect(hidden('query($v: Point = null) { at(point: $v) }')).toBe('query($v:Point){at(point:$v)}');
});
