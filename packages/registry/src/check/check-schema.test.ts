import { expect, test } from '@jest/globals';
import { content, link, pictures, twoTeams } from '../testing/two-teams.ts';
import { type CheckInput, checkSchema, type Verdict } from './check-schema.ts';

const today = '2026-11-28';
const check = (subgraph: string, sdl: string | undefined, more: Partial<CheckInput> = {}): Promise<Verdict> =>
  checkSchema({ subgraph, sdl, published: twoTeams, operations: [], today, ...more });
/** The errors' codes and what they are about. */
const errorsOf = ({ findings }: Verdict): string[] =>
  findings
    .filter(({ level }) => level === 'ERROR')
    .map(({ code, coordinate }) => `${code} ${coordinate}`.trim());
const retail = (sdl: string): Promise<Verdict> => check('retail', `${link}${sdl}`);

test('what is published may be published again, and a new subgraph beside it', async () => {
  expect(await check('content', content)).toMatchObject({ isOk: true, findings: [] });
  const verdict = await retail(`
    "A shop."
    type Shop @key(fields: "id") { id: ID! article: Article }
    type Article @key(fields: "id") { id: ID! shops: [Shop!] @listSize(assumedSize: 3) }
    extend type Query { "A shop by its id." shop("Its id." id: ID!): Shop }
  `);
  expect(verdict).toMatchObject({ isOk: true, findings: [] });
  expect(verdict.composed?.api).toContain('shops: [Shop!]');
});

test.each([
  ['no SDL', 'type {', ['SYNTAX']],
  [
    'a type of another, taken with a field of it',
    '"Ours." type Picture @key(fields: "id") { id: ID! width: Int! @override(from: "pictures") }',
    ['TYPE_TAKEN Picture'],
  ],
  [
    'a field that another answers',
    'type Article @key(fields: "id") { id: ID! headline: String @shareable }',
    ['FIELD_SHARED Article.headline'],
  ],
  [
    'a field taken away by @override',
    'type Article @key(fields: "id") { id: ID! headline: String @override(from: "content") }',
    ['FIELD_TAKEN Article.headline'],
  ],
  [
    'a field on a type that is not open',
    'type Picture @key(fields: "id") { id: ID! price: Int }',
    ['TYPE_NOT_OPEN Picture'],
  ],
  [
    'a root field of the name of another',
    'extend type Query { "A picture." picture("Its id." id: ID!): String }',
    ['ROOT_FIELD_TAKEN Query.picture'],
  ],
  [
    'a shared value with another field',
    '"A page of a list." type PageInfo @shareable { hasNextPage: Boolean! cursor: String }',
    ['SHARED_TYPE_CHANGED PageInfo'],
  ],
  [
    'what would take others along',
    'type Article @key(fields: "id") { id: ID! price: Int! } extend type Query { "The price." price: Int! "All." all: Article! }',
    ['NOT_NULLABLE Article.price', 'NOT_NULLABLE Query.price', 'NOT_NULLABLE Query.all'],
  ],
  [
    'names and descriptions',
    'type shop { Name: String } enum Kind { small } extend type Query { shop: shop kind: Kind }',
    [
      ...['NAME shop', 'DESCRIPTION shop', 'NAME shop.Name', 'DESCRIPTION Kind', 'NAME Kind.small'],
      ...['DESCRIPTION Kind.small', 'DESCRIPTION Query.shop', 'DESCRIPTION Query.kind'],
    ],
  ],
  [
    'a deprecation without a day',
    'extend type Query { "The price." price: Int @deprecated(reason: "old") }',
    ['DEPRECATION Query.price'],
  ],
  [
    'a mutation of another form',
    'type Mutation { "Opens." openShop("Which." id: ID!): String "Shuts." shutShop("What." input: ShutShopInput!): ShutShopPayload } "What to shut." input ShutShopInput { "As read." version: Int! } "What was shut." type ShutShopPayload { shop: Shop } "A shop." type Shop { id: ID! }',
    ['MUTATION_FORM Mutation.openShop', 'VERSION_HIDDEN Mutation.shutShop'],
  ],
  [
    'a list without an end, and one that is paged in a way of its own',
    'type Article @key(fields: "id") { id: ID! shops: [Shop!] near("How many." first: Int, "From." before: String): ShopConnection } "A shop." type Shop { id: ID! } "A page." type ShopConnection { nodes: [Shop!]! }',
    ['LIST_UNBOUNDED Article.shops', 'PAGING Article.near'],
  ],
  [
    'names and types that mean something else everywhere',
    '"A shop." type Shop { id: String! state: String openMonth: String priceMinor: Int } "Where it is." enum ShopStage { "Open." OPEN } "A colour." scalar Colour extend type Query { "Shops." shop("From." from: Int = 1, "Then." after: Int): Shop }',
    [
      ...['NULL_FOR_DEFAULT Query.shop.from', 'ID_TYPE Shop.id', 'SUM_WITHOUT_CURRENCY Shop.priceMinor'],
      ...['SCALAR_UNSPECIFIED Colour', 'OTHER_WORD Shop.state', 'OTHER_WORD Shop.openMonth'],
      ...['OTHER_WORD ShopStage', 'OTHER_WORD Query.shop.after'],
    ],
  ],
  [
    'an order and a boolean that are called otherwise',
    '"Which first." enum ShopSort { "The oldest." OLDEST } extend type Query { "Shops." shops("Which first." order: ShopSort! = OLDEST, "Those alone." open: Boolean! = true): Int }',
    ['OTHER_WORD Query.shops.order', 'OTHER_WORD Query.shops.open'],
  ],
  [
    'a policy that there is not',
    'extend type Query { "Takings." takings: Int @policy(policies: [["staff"], ["shopkeeper"]]) }',
    ['UNKNOWN_POLICY Query.takings'],
  ],
  ['an unknown type', 'extend type Query { "The price." price: Price }', ['INVALID_GRAPHQL']],
])('%s is refused, once', async (_, sdl, errors) => {
  expect(errorsOf(await retail(sdl))).toEqual(errors);
});

test('what stood before is held to no rule that is newer', async () => {
  const sdl = `${link} "A shop." type Shop { id: ID! state: String } extend type Query { "A shop." shop: Shop }`;
  const published = new Map([...twoTeams, ['retail', sdl]]);
  const more = sdl.replace('state: String', 'state: String stage: String');
  expect(errorsOf(await check('retail', sdl, { published }))).toEqual([]);
  expect(errorsOf(await check('retail', more, { published }))).toEqual(['OTHER_WORD Shop.stage']);
});

test('what another has approved is noted, and not refused', async () => {
  const sdl = `${link} type Article @key(fields: "id") { id: ID! headline: String! @override(from: "content") }`;
  const approvals = new Set(['content']);
  const told = async (taking: string) =>
    (await check('retail', taking, { approvals })).findings.map(({ code, level }) => `${code} ${level}`);
  // As the field is, it is not null-safe, which both teams have looked at; another type is no move.
  expect(await told(sdl)).toEqual(['FIELD_TAKEN NOTE', 'NOT_NULLABLE WARNING']);
  expect(await told(sdl.replace('String!', 'String'))).toContain('FIELD_TAKEN NOTE');
});

test('who needs a field that goes is told', async () => {
  const verdict = await check('content', content.replace('  assetIds: [ID!]!\n', ''));
  expect(verdict.findings).toMatchObject([
    {
      code: 'EXTERNAL_MISSING_ON_BASE',
      message: 'Article.assetIds is answered by nobody any more, and pictures needs it for Article.pictures',
    },
  ]);
});

const withoutWidth = pictures.replace('  width: Int!\n', '  height: Int!\n');
const operation = { client: 'app', version: '5.2', count: 1204 };
const asksWidth = { ...operation, text: 'query Wide { picture(id: 1) { width } }' };

test('a field that clients ask for does not go; one that nobody asks for goes after its days', async () => {
  const used = await check('pictures', withoutWidth, { operations: [asksWidth] });
  expect(used.findings).toMatchObject([
    {
      code: 'BREAKS_CLIENTS',
      coordinate: 'Picture.width',
      message: expect.stringContaining('in use by app 5.2 (1204 times)'),
    },
    { code: 'BREAKS_OPERATION', message: expect.stringMatching(/^Wide of app 5.2 would be refused/) },
  ]);
  expect(errorsOf(await check('pictures', withoutWidth))).toEqual(['NOT_DEPRECATED Picture.width']);
  const unknown = await check('pictures', withoutWidth, { operations: undefined });
  expect(errorsOf(unknown)).toEqual(['MAY_BE_IN_USE Picture.width']);

  const withoutNewest = content.replace(/\n {2}"""The newest article."""\n.*\n/, '');
  expect((await check('content', withoutNewest)).isOk).toBe(true);
  const soon = await check('content', withoutNewest, { today: '2026-09-20' });
  expect(errorsOf(soon)).toEqual(['NOT_DEPRECATED Query.newestArticle']);
});

test('a subgraph that is withdrawn is missed by those who ask it', async () => {
  const verdict = await check('pictures', undefined, { operations: [asksWidth] });
  expect(errorsOf(verdict)).toContain('BREAKS_OPERATION');
  expect(errorsOf(await check('content', undefined))).toEqual(['EXTERNAL_MISSING_ON_BASE Article.assetIds']);
});

test('plans that would need more requests are told', async () => {
  const counted = await check('pictures', pictures, {
    operations: [asksWidth],
    countFetches: async (supergraph) => [supergraph === 'x' ? 5 : 7],
    composed: { supergraph: 'x', api: (await check('pictures', pictures)).composed!.api },
  });
  expect(counted).toMatchObject({
    isOk: true,
    findings: [
      {
        code: 'MORE_FETCHES',
        message: 'Wide of app 5.2 would take 7 requests to subgraphs where it takes 5',
      },
    ],
  });
});
