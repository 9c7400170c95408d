import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
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
const below = (type: string, depth: number, circles: boolean) =>
  everythingBelow(schema.getType(type)!, { depth, circles, argumentOf, leaveOut: isExternal });

test('every field with the arguments that are known, down to a depth', () => {
  expect(below('Book', 0, true)).toBe('title');
  expect(below('Book', 1, true)).toBe('title author { name }');
  expect(below('Query', 1, true)).toBe('book(id: "1") { title } books(first: 50) { title }');
});

test('a path may come back to a type, or not', () => {
  expect(below('Book', 2, true)).toBe('title author { name books(month: "2024-05") { title } }');
  expect(below('Book', 9, false)).toBe('title author { name }');
});

test('what is to be left out is, and nothing else in silence', () => {
  const leaveOut = ({ name }: { name: string }) => name === 'author';
  const crawl = { depth: 9, circles: false };
  expect(everythingBelow(schema.getType('Book')!, { ...crawl, argumentOf, leaveOut })).toBe('title pages');
  expect(() => everythingBelow(schema.getType('Author')!, { ...crawl, argumentOf: () => undefined })).toThrow(
    "books's month",
  );
  expect(() => below('Shelf', 1, true)).toThrow('does not enter Thing');
});

test('what an interface or a union can be is entered, the fields of an interface once', () => {
  const typesOf: Crawl['typesOf'] = (type) => schema.getPossibleTypes(type);
  const inside = (type: string, depth: number) =>
    everythingBelow(schema.getType(type)!, {
      depth,
      circles: true,
      argumentOf,
      typesOf,
      leaveOut: isExternal,
    });
  expect(inside('Press', 1)).toBe(
    '... on Press { Press_name: name Press_books: books(first: 50) { title } } ... on Printer { Printer_presses: presses }',
  );
  expect(inside('Shelf', 1)).toBe(
    'any { ... on Book { Book_title: title } ... on Author { Author_name: name } }',
  );
});
