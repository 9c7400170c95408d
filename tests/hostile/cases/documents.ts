import type { Hostile } from '../hostile.ts';
import { post, query } from '../send.ts';

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const doubling = (count: number): string =>
  `{...F0} ${times(count, (n) => `fragment F${n} on Query {...F${n + 1} ...F${n + 1}}`)} fragment F${count} on Query {sections{slug}}`;
const family = (levels: number): string =>
  `{organisations(first:100){nodes{${'parent{children(first:100){nodes{id '.repeat(levels)}${'}}}'.repeat(levels)}}}}`;
const sections = (levels: number): string =>
  `{articles{nodes{${'section{articles{nodes{'.repeat(levels)}id${'}}}'.repeat(levels)}}}}`;
const expensive = /^400 OPERATION_TOO_(EXPENSIVE|COMPLEX)/;
const complex = /^400 OPERATION_TOO_COMPLEX/;
const invalid = /^400 GRAPHQL_VALIDATION_FAILED/;

/** Operations that are too much, or none. */
export const documents: readonly Hostile[] = [
  ['what does not parse', query('{'), /^400 GRAPHQL_PARSE_FAILED/],
  ['another language', query('SELECT * FROM articles'), /^400 GRAPHQL_PARSE_FAILED/],
  ['characters that are none', query('{ sections { slug } \u0000\u001f }'), /^400 GRAPHQL_PARSE_FAILED/],
  ['half a character', post('{"query":"{ sections { slug } } # \\ud800"}'), /^(200|400) /],
  ['20,000 characters', query(`{${'sections{slug}'.repeat(1_500)}}`), complex],
  ['200,000 characters of comments', query(`{sections{slug}}${'#x\n'.repeat(70_000)}`), complex],
  ['150 levels', query(`${'{a'.repeat(150)}${'}'.repeat(150)}`), complex],
  ['7,000 brackets', query(`{a(b:${'['.repeat(7_000)}`), complex],
  ['300 aliases', query(`{${times(300, (n) => `a${n}:sections{slug}`)}}`), complex],
  ['60 fields at the root', query(`{${times(60, (n) => `a${n}:sections{slug}`)}}`), complex],
  ['300 directives', query(`{sections{${times(300, () => 'slug @skip(if:false)')}}}`), complex],
  ['a directive that repeats', query('{sections{slug @skip(if:false) @skip(if:false)}}'), invalid],
  [
    'fragments in a circle',
    query('{...A} fragment A on Query{...B} fragment B on Query{...A}'),
    /^400 (GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_COMPLEX)/,
  ],
  ['fragments that double 14 times', query(doubling(14)), /^(200|400) /],
  ['fragments that double 30 times', query(doubling(30)), /^400 /],
  [
    '500 fragments',
    query(
      `{${times(50, (n) => `...F${n}`)}} ${times(500, (n) => `fragment F${n} on Query{sections{slug}}`)}`,
    ),
    /^400 /,
  ],
  ['fields that nobody has', query('{sektions{slug}}'), invalid],
  ['arguments that nobody has', query('{sections(frist:1){slug}}'), invalid],
  ['types that nobody has', query('{...on Sektion{slug}}'), invalid],
  ['two hundred fields that nobody has', query(`{${times(45, (n) => `x${n}`)}}`), invalid],
  ['fields that conflict', query('{sections{a:slug a:id}}'), invalid],
  [
    'fields that conflict a hundred times',
    query(`{sections{${times(90, (n) => `a:slug a:id b${n}:slug`)}}}`),
    /^400 /,
  ],
  ['no selection', query('{sections}'), invalid],
  ['a subscription', query('subscription{changed}'), /^400 /],
  ['a deferred part', query('{... @defer {sections{slug}}}'), invalid],
  ['the schema', query('{__schema{types{name}}}'), invalid],
  ['a type', query('{__type(name:"Query"){name}}'), invalid],
  [
    'the schema, a hundred times',
    query(`{${times(45, (n) => `a${n}:__schema{types{fields{name}}}`)}}`),
    /^400 /,
  ],
  ['entities', query('{_entities(representations:[]){__typename}}'), invalid],
  ["a subgraph's SDL", query('{_service{sdl}}'), invalid],
  ['lists inside lists, three levels', query(family(3)), expensive],
  ['lists inside lists, four levels', query(family(4)), expensive],
  ['sections inside sections, sixteen levels', query(sections(16)), expensive],
  ['a page of a million', query('{articles(first:1000000){nodes{id}}}'), /^(200|400) /],
  ['a page below zero', query('{articles(first:-1){nodes{id}}}'), /^(200|400) .*BAD_USER_INPUT|^400 /],
  ['a number that is none of 32 bits', query('{articles(first:99999999999){nodes{id}}}'), invalid],
  [
    '48 searches at once',
    query(`{${times(48, (n) => `s${n}:searchArticles(text:"惠州 ${n}"){totalCount}`)}}`),
    /^(200|400) /,
  ],
  [
    'two operations and no name',
    query('query A{sections{slug}} query B{sections{slug}}'),
    /^400 OPERATION_RESOLUTION_FAILURE/,
  ],
  [
    'an operation of another name',
    post({ query: 'query A{sections{slug}}', operationName: 'B' }),
    /^400 OPERATION_RESOLUTION_FAILURE/,
  ],
  [
    'a mutation by nobody',
    query(
      'mutation{renameSection(input:{idempotencyKey:"00000000-0000-4000-8000-000000000000",id:"x",version:1,name:{zhHans:"x"}}){userErrors{code}}}',
    ),
    /^(200|400) /,
  ],
  ['definitions of types', query('type Query { a: Int } { sections { slug } }'), invalid],
  ['a variable that is not said', query('{sections{slug @skip(if:$x)}}'), invalid],
];
