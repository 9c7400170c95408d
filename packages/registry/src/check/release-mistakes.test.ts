import { expect, test } from '@jest/globals';
import { content, link, pictures } from '../testing/two-teams.ts';
import { verdictText } from '../verdict-text.ts';
import { type CheckInput, checkSchema } from './check-schema.ts';

// Ten mistakes that teams make when they release, each told in one line: whose it is, where, and what to do.

const travel = `${link}
"""A tour."""
type Tour @key(fields: "id") {
  id: ID!
  days: Int!
}

"""Who does something for a tour."""
type Supplier @key(fields: "id") {
  id: ID!
  name: String
}

extend type Query {
  """Tours by code."""
  tours: [Tour!]
}
`;
const published = new Map([
  ['content', content],
  ['pictures', pictures],
  ['travel', travel],
]);
const app = { client: 'app', version: '5.2', count: 12 };
const operations = [{ ...app, text: 'query Tours { tours { days } }' }];

const retail = (sdl: string): [string, string] => ['retail', `${link}${sdl}`];
const mistakes: [string, [string, string], RegExp][] = [
  [
    'a field that another answers',
    retail('type Article @key(fields: "id") { id: ID! headline: String! @shareable }'),
    /^ERROR FIELD_SHARED retail:3 Article.headline is answered by content already. Mark it @external .* ask content with graph propose/,
  ],
  [
    'a shared value that is another one here',
    retail('"A page." type PageInfo @shareable { hasNextPage: Boolean! cursor: String }'),
    /^ERROR SHARED_TYPE_CHANGED retail:3 PageInfo is shared by all subgraphs, and is another one here. Give your own type/,
  ],
  [
    'a field that goes although another needs it',
    ['content', content.replace('  assetIds: [ID!]!\n', '')],
    /^ERROR EXTERNAL_MISSING_ON_BASE content:\d+ Article.assetIds is answered by nobody any more, and pictures needs it for Article.pictures. Keep the field until/,
  ],
  [
    'a root field of another’s name',
    retail('extend type Query { "All tours." tours: [String!] }'),
    /^ERROR ROOT_FIELD_TAKEN retail:3 Query.tours .*travel.*\. \w+/,
  ],
  [
    'a type of another’s name and another meaning',
    retail('"Who sells us things." type Supplier @key(fields: "id") { id: ID! terms: String }'),
    /^ERROR TYPE_TAKEN retail:3 Supplier is travel's, and is described here as one's own. Name your type with your own word/,
  ],
  [
    'a field that is taken over',
    retail('type Article @key(fields: "id") { id: ID! headline: String! @override(from: "content") }'),
    /^ERROR FIELD_TAKEN retail:3 Article.headline is answered by content, and would be taken away by @override. .* graph propose asks content/,
  ],
  [
    'what would take another’s thing along',
    retail('type Article @key(fields: "id") { id: ID! price: Int! }'),
    /^ERROR NOT_NULLABLE retail:3 Article.price .*content.*\. \w+/,
  ],
  [
    'a type that clients do not expect',
    ['travel', travel.replace('days: Int!', 'days: String!')],
    /^ERROR BREAKS_CLIENTS travel .*'Tour.days' changed type .*in use by app 5.2 \(12 times\).*\. \w+/,
  ],
  [
    'a field that goes unannounced',
    ['content', content.replace('  headline: String!\n', '')],
    /^ERROR NOT_DEPRECATED content Field 'headline' was removed from object type 'Article'. Mark it @deprecated/,
  ],
  [
    'a typing error',
    retail('extend type Query { "A price." price: Prise }'),
    /^ERROR INVALID_GRAPHQL retail:3 .*Prise.*\. Mend the name/,
  ],
];

test.each(mistakes)('%s is refused in one line', async (_, [subgraph, sdl], line) => {
  const input: CheckInput = { subgraph, sdl, published, operations, today: '2026-11-28' };
  const said = verdictText(await checkSchema(input), subgraph).split('\n');
  expect(said).toHaveLength(2);
  expect(said).toEqual([expect.stringMatching(line), `${subgraph} may not be released.`]);
});
