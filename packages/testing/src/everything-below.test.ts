import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { type Crawl, everythingBelow, isExternal } from './everything-below.ts';

const schema = buildSchema(`
  directive @external on FIELD_DEFINITION
  type Query { _service: Int book(id: ID!): Book books(first: Int, after: String): [Book!] }
  type Book { title: String pages: Int @external author: Author! }
  type Author { name: String books(month: String!): [Book!] }
  type Shelf { any: Thing }
  union Thing = Book | Author
  interface Press { name: String books(first: Int): [Book!] }
  type Printer implements Press { name: String books(first: Int): [Book!] presses: Int }
  type Publisher implements Press { name: String books(first: Int): [Book!] }
`);
const given: Record<string, string> = { id: '"1"', first: '50', month: '"2024-05"' };
const argumentOf = ({ name }: { name: string }) => given[name];
const below = (type: string, depth: number, more: Partial<Crawl> = {}): string[] =>
  everythingBelow(schema.getType(type)!, {
    depth,
    argumentOf,
    leaveOut: isExternal,
    ...more,
  })!.fragments.split('\n');

test('every field with the arguments that are known, down to a depth', () => {
  expect(below('Book', 0)).toEqual(['fragment Book_0 on Book { title }']);
  expect(below('Book', 1)).toEqual([
    'fragment Book_0 on Book { title author { ...Author_1 } }',
    'fragment Author_1 on Author { name }',
  ]);
  expect(below('Query', 1)[0]).toBe(
    'fragment Query_0 on Query { book(id: "1") { ...Book_1 } books(first: 50) { ...Book_1 } }',
  );
});

test('a path comes back to types on which it has been', () => {
  expect(below('Book', 2)).toContain(
    'fragment Author_1 on Author { name books(month: "2024-05") { ...Book_2 } }',
  );
});

test('a document of it is valid, and no longer than there are types and depths', () => {
  const { name, fragments } = everythingBelow(schema.getType('Book')!, { depth: 20, argumentOf })!;
  expect(validate(schema, parse(`{ book(id: "1") { ...${name} } } ${fragments}`))).toEqual([]);
  expect(fragments.split('\n')).toHaveLength(21);
});

test('what is to be left out is, and nothing else in silence', () => {
  const leaveOut = ({ name }: { name: string }) => name === 'author';
  expect(below('Book', 9, { leaveOut })).toEqual(['fragment Book_0 on Book { title pages }']);
  expect(() => below('Author', 9, { argumentOf: () => undefined })).toThrow("books's month");
  expect(() => below('Shelf', 1)).toThrow('does not enter Thing');
  expect(
    everythingBelow(schema.getType('Book')!, { depth: 1, argumentOf, leaveOut: () => true }),
  ).toBeUndefined();
});

test('what an interface or a union can be is entered, the fields of an interface once', () => {
  const typesOf: Crawl['typesOf'] = (type) => schema.getPossibleTypes(type);
  expect(below('Press', 1, { typesOf })[0]).toBe(
    'fragment Press_0 on Press { ... on Press { Press_name: name Press_books: books(first: 50) { ...Book_1 } } ... on Printer { Printer_presses: presses } }',
  );
  expect(below('Shelf', 1, { typesOf })).toContain(
    'fragment Thing_1 on Thing { ... on Book { Book_title: title } ... on Author { Author_name: name } }',
  );
});
