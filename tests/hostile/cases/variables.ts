import type { Hostile } from '../hostile.ts';
import { post, query } from '../send.ts';

const byId = 'query($id:ID!){article(id:$id){id}}';
const search = 'query($text:String!){searchArticles(text:$text,first:1){totalCount}}';
const rename = 'mutation($i:RenameSectionInput!){renameSection(input:$i){userErrors{code}}}';
const page = 'query($n:Int!){articles(first:$n){totalCount}}';
const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });
const keys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
const unfit = /^400 BAD_USER_INPUT/;
const complex = /^400 OPERATION_TOO_COMPLEX/;
const nobody = /^200 \{"article":null\}/;

/** Values that are wrong, or too many. */
export const variables: readonly Hostile[] = [
  ['a text for a number', query(page, { n: 'ten' }), unfit],
  ['a number with a fraction', query(page, { n: 1.5 }), unfit],
  ['a number beyond 32 bits', query(page, { n: 2 ** 40 }), unfit],
  ['a number without end', post(`{"query":${JSON.stringify(page)},"variables":{"n":1e999}}`), unfit],
  ['a list for a number', query(page, { n: [1] }), unfit],
  ['null for a number', query(page, { n: null }), unfit],
  ['nothing for a number', query(page), unfit],
  ['800 KB for a number', query(page, { n: 'x'.repeat(800_000) }), unfit],
  ['an id that is none', query(byId, { id: "' OR 1=1 --" }), nobody],
  ['an id with a zero byte', query(byId, { id: 'a\u0000b' }), nobody],
  [
    'an id of half a character',
    post(`{"query":${JSON.stringify(byId)},"variables":{"id":"\\ud800"}}`),
    nobody,
  ],
  ['an id of 100,000 characters', query(byId, { id: 'x'.repeat(100_000) }), /^(200|400) /],
  ['an object for an id', query(byId, { id: { $ne: null } }), unfit],
  ['a search with a zero byte', query(search, { text: '惠州\u0000' }), /^(200|400) /],
  ['a search for 100,000 characters', query(search, { text: '惠州'.repeat(50_000) }), /^(200|400) /],
  ['a search for invisible letters', query(search, { text: '\u200b\u202e\ufeff' }), /^(200|400) /],
  ['a search in operators', query(search, { text: "a' & !b | (c <-> d) :*" }), /^(200|400) /],
  ['a search of expressions', query(search, { text: '(a+)+$'.repeat(50) }), /^(200|400) /],
  [
    'a cursor that is none',
    query('{articles(first:1,after:"!!!"){nodes{id}}}'),
    /^(200|400) .*BAD_USER_INPUT|^400 /,
  ],
  ['a cursor of another list', query('{articles(first:1,after:"eyJhIjoxfQ"){nodes{id}}}'), /^(200|400) /],
  ['unknown keys', query(rename, { i: { ...keys(50) } }), unfit],
  ['15,000 unknown keys', query(rename, { i: keys(15_000) }), unfit],
  ['60,000 unknown keys', query(rename, { i: keys(60_000) }), complex],
  ['300 variables', query('{sections{slug}}', keys(300)), complex],
  ['30 levels', query('{sections{slug}}', nested(30)), complex],
  [
    '20,000 levels',
    post(`{"query":"{sections{slug}}","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`),
    complex,
  ],
  ['30,000 values', query('{sections{slug}}', { a: Array(30_000).fill(1) }), complex],
  [
    'a prototype',
    post(`{"query":${JSON.stringify(rename)},"variables":{"i":{"__proto__":{"id":"x"}}}}`),
    /^400 BAD_REQUEST/,
  ],
  [
    'an enum value that nobody has',
    query('query($s:ArticleStatus){articles(status:$s){totalCount}}', { s: 'DRAFTT' }),
    unfit,
  ],
  [
    'a number without end behind 400,000 values',
    post(
      `{"x":[${'1,'.repeat(400_000)}1],"query":${JSON.stringify(page)},"variables":{"n":${'9'.repeat(99)}}}`,
    ),
    unfit,
  ],
  ['variables of nobody', query('{sections{slug}}', { canary: 1 }), /^200 \{"sections"/],
];
