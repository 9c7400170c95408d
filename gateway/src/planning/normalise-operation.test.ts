import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse, print, stripIgnoredCharacters } from 'graphql';
import { normaliseOperation } from './normalise-operation.ts';

const schema = buildSchema(`
  directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  scalar Money
  enum Level { OPEN CLOSED }
  input Filter { level: Level, ids: [ID!], limit: Float, next: Filter }
  type Query { items(filter: Filter, first: Int = 5, above: Money, level: Level): [Item] }
  type Item { id: ID! title(short: Boolean): String price: Money }
`);

const normalise = (text: string, incremental = false) => {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  const normalised = normaliseOperation(
    document,
    operation,
    schema,
    new Set(['id', '__typename']),
    incremental,
  );
  return { ...normalised, text: stripIgnoredCharacters(print(normalised.document)) };
};

test('literals become variables of the types that they are given for', () => {
  const { text, literals } = normalise(
    'query Named { items(first: 3, level: OPEN, filter: { ids: 7, limit: 2 }) { id } }',
  );
  expect(text).toBe('query($_0:Int$_1:Level$_2:Filter){items(first:$_0 level:$_1 filter:$_2){id}}');
  expect([...literals]).toEqual([
    ['_0', 3],
    ['_1', 'OPEN'],
    ['_2', { ids: '7', limit: 2 }],
  ]);
});

test('equal literals stay equal, and those beside variables are taken one by one', () => {
  const { text, literals } = normalise(
    'query ($id: ID!) { items(first: 3, filter: { ids: [$id, "b"], limit: 1.5 }) { id } b: items(first: 3) { id } }',
  );
  expect(text).toBe(
    'query($id:ID!$_0:Int$_1:ID!$_2:Float){items(first:$_0 filter:{ids:[$id$_1]limit:$_2}){id}b:items(first:$_0){id}}',
  );
  expect([...literals.values()]).toEqual([3, 'b', 1.5]);
});

test('a number of a custom scalar that JavaScript cannot hold stays as it is written', () => {
  expect(normalise('{ items(above: 12345678901234567890) { id } }').text).toContain('12345678901234567890');
  expect(normalise('{ items(above: 1.10) { id } }').text).toContain('1.10');
});

test('a literal of a custom scalar stays whole', () => {
  const { text, literals } = normalise(
    '{ items(above: { currency: HKD, minor: [1, "2"] }, first: 1) { id } }',
  );
  expect(text).toBe('query($_0:Int){items(above:{currency:HKD minor:[1 "2"]}first:$_0){id}}');
  expect([...literals.values()]).toEqual([1]);
});

test('names that could be taken for others are set apart', () => {
  const { text, variables } = normalise(
    'query ($representations: Boolean, $_0: Int) { items(first: $_0) { id: title(short: $representations) title: price } }',
  );
  expect(text).toBe(
    'query($_client_representations:Boolean$_client__0:Int){items(first:$_client__0){_alias_id:title(short:$_client_representations)title:price}}',
  );
  expect([...variables.values()]).toEqual(['representations', '_0']);
});

test('two different fields of one name travel under two', () => {
  const { text } = normalise(
    '{ items { a: title ... on Item @include(if: false) { x: id } } b: items { a: price } }',
  );
  expect(text).toContain('_alias1_a:price');
});

test('@defer is labelled for those who take an answer in parts, and gone for others', () => {
  const query =
    '{ items { ... @defer { title } ... @defer(label: "mine") { price } ... @defer(if: false) { id } } }';
  const { text, deferLabels } = normalise(query, true);
  expect(text).toContain('...@defer(label:"_0"){title}...@defer(label:"_1"){price}...{id}');
  expect([...deferLabels]).toEqual([
    ['_0', undefined],
    ['_1', 'mine'],
  ]);
  expect(normalise(query).text).not.toContain('defer');
});

test("an alias that says the field's own name goes", () => {
  expect(normalise('{ items { title: title id: id name: title } }').text).toBe(
    '{items{title id name:title}}',
  );
});
