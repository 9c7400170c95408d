import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  type Grants,
  grantsOf,
  meets,
  noGrants,
  readRequirements,
  refusalFor,
} from '@media-graph/authorisation';
import { anonymous } from '@media-graph/service';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../gateway/api-schema.graphql'), 'utf8'));
const partner = 'alliance-partner';
/** A partner knows no more than some names of the graph: the last test asks as one. */
const callers = [
  'anonymous',
  ...Object.keys(graph.tokens)
    .filter((name) => name !== partner)
    .sort(),
];

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Arguments by their types, in the month of which the demonstration has figures; others cannot be asked for here. */
const given: Readonly<Record<string, string>> = {
  Date: '"2024-05-07"',
  Month: '"2024-05"',
  MonthRangeInput: '{ from: "2024-05", until: "2024-05" }',
};
const givenFor = (argument: GraphQLArgument): string | undefined => given[getNamedType(argument.type).name];
const canBeAsked = ({ args }: Field): boolean =>
  args.every((argument) => !isRequiredArgument(argument) || givenFor(argument) !== undefined);
const callOf = ({ name, args }: Field): string => {
  const needed = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${givenFor(argument)}`);
  return needed.length > 0 ? `${name}(${needed.join(', ')})` : name;
};

/** Of a list its length, of figures their numbers: enough to tell something from nothing. */
const contentsOf = (type: GraphQLNamedType): string => {
  const fields = fieldsOf(type).filter(({ args }) => args.length === 0);
  const numbers = fields.flatMap((field) => {
    const below = getNamedType(field.type).name;
    if (below === 'Money') return [`${field.name} { amountMinor }`];
    return ['Int', 'Float', 'BigInt'].includes(below) && !/^(version|position)$/.test(field.name)
      ? [field.name]
      : [];
  });
  return `__typename ${numbers.join(' ')}`;
};
const select = (field: Field, alias: string): string => {
  const type = getNamedType(field.type);
  return `${alias}: ${callOf(field)}${isLeafType(type) ? '' : ` { ${contentsOf(type)} }`}`;
};

const isNothing = (value: unknown): boolean => {
  if (value === null || value === undefined || value === 0 || value === '0' || value === false) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  if (typeof value !== 'object') return false;
  const { __typename, ...numbers } = value as Record<string, unknown>;
  return Object.keys(numbers).length > 0 && Object.values(numbers).every(isNothing);
};

/** Where the crawl begins: the root, and one of each thing to which companies add something. */
const starts: Readonly<Record<string, readonly [type: string, path: string | null]>> = {
  Query: ['Query', null],
  ...Object.fromEntries(
    ['printing', 'distribution', 'huibao-advertising', 'huizhou-daily-travel', 'huizhou-daily'].map(
      (slug) => [slug, ['Organisation', `organisationBySlug(slug: "${slug}")`]],
    ),
  ),
  issue: ['NewspaperIssue', 'newspaperIssueByDate(publicationCode: "hzrb", issueDate: "2024-05-07")'],
  section: ['Section', 'sections'],
  channel: ['Channel', 'channels'],
  article: ['Article', 'articleBySlug(slug: "e3-signing")'],
  event: ['Event', 'eventByCode(code: "e7")'],
};

/** What stays silent, because not even that it exists may be known. */
const silent: readonly RegExp[] = [
  // Pictures that are not released are there for the desks and the owner's staff.
  /\.ownedAssets$/,
  // Any organisation's staff may book a hall, and any may print an issue: they see what is theirs.
  /^Query\.(facilityBookings|printNotices)$/,
  /^issue\.totalDraw$/,
  // Any organisation may hold rights in pictures, and license them: its staff see what is its own.
  /^Query\.(expiringMediaLeases|pictureClients|pictureLicences|pictureSales)$/,
  // Any organisation may bear an event: its staff see what it cost their own.
  /^Query\.eventExpenses$/,
  // Everybody's own, of whom most have none.
  /^Query\.mySyndicationSubscriptions$/,
];

type Seen = 'something' | 'nothing' | 'FORBIDDEN' | string;

/** As many as an operation may have at its root. */
const mostFields = 50;

const seenBy = async (caller: string, type: string, path: string | null): Promise<Record<string, Seen>> => {
  const fields = fieldsOf(schema.getType(type)!).filter(canBeAsked);
  const seen: Record<string, Seen> = {};
  for (let first = 0; first < fields.length; first += mostFields) {
    const some = fields.slice(first, first + mostFields);
    const selection = some.map((field, index) => select(field, `f${index}`)).join('\n');
    const { data, errors = [] } = await graph.ask(
      path === null ? `{ ${selection} }` : `{ start: ${path} { ${selection} } }`,
      caller === 'anonymous' ? {} : { as: caller },
    );
    // Refused whole, it would tell nothing of any field.
    expect(errors.filter((error) => !error.path)).toEqual([]);
    const start = path === null ? data : Array.isArray(data.start) ? data.start[0] : data.start;
    for (const [index, { name }] of some.entries()) {
      const alias = `f${index}`;
      const error = errors.find((one) => one.path?.includes(alias));
      const isLost = error && start?.[alias] == null;
      seen[name] = isLost
        ? String(error.extensions?.code)
        : isNothing(start?.[alias])
          ? 'nothing'
          : 'something';
    }
  }
  return seen;
};

const table = new Map<string, Record<string, Seen>>();
for (const [start, [type, path]] of Object.entries(starts))
  for (const caller of callers)
    for (const [field, seen] of Object.entries(await seenBy(caller, type, path))) {
      const place = `${start}.${field}`;
      table.set(place, { ...table.get(place), [caller]: seen });
    }

test('many places are asked for, and somebody sees something almost everywhere', () => {
  const places = [...table.values()];
  expect(places.length).toBeGreaterThan(120);
  expect(places.filter((row) => Object.values(row).includes('something')).length).toBeGreaterThan(90);
});

const isRefused = (seen: Seen | undefined): boolean => seen === 'FORBIDDEN' || seen === 'UNAUTHENTICATED';

test('nobody meets an error but FORBIDDEN, and without a token UNAUTHENTICATED', () => {
  const strange = [...table].filter(([, row]) =>
    Object.entries(row).some(([caller, seen]) =>
      caller === 'anonymous'
        ? !['something', 'nothing', 'UNAUTHENTICATED'].includes(seen)
        : !['something', 'nothing', 'FORBIDDEN'].includes(seen),
    ),
  );
  expect(strange).toEqual([]);
});

test('where somebody sees something, nobody who may not is told that there is nothing', () => {
  const untrue = [...table].flatMap(([place, row]) => {
    if (silent.some((one) => one.test(place)) || !Object.values(row).includes('something')) return [];
    const told = callers.filter((caller) => row[caller] === 'nothing');
    return told.length > 0 ? [`${place}: ${told.join(', ')}`] : [];
  });
  expect(untrue).toEqual([]);
});

test('who may read what of the companies’ business', () => {
  const guarded = [...table].filter(([, row]) => Object.values(row).some(isRefused));
  const readers = guarded.map(([place, row]) => [
    place,
    callers.filter((caller) => !isRefused(row[caller])).join(' '),
  ]);
  expect(Object.fromEntries(readers)).toMatchSnapshot();
});

const grantsOfCaller = (caller: string): Grants => {
  const token = graph.tokens[caller];
  if (token === undefined) return noGrants;
  const {
    sub,
    org,
    roles,
    scope = '',
  } = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
  return grantsOf({ ...anonymous, subject: sub, organisation: org ?? null, roles, scopes: scope.split(' ') });
};

test('a directive refuses just those who do not meet it, and lets nobody pass whom a guard stops', () => {
  const supergraph = buildSchema(
    readFileSync(join(import.meta.dirname, '../gateway/supergraph.graphql'), 'utf8'),
    { assumeValidSDL: true },
  );
  let held = 0;
  for (const [place, row] of table) {
    const [start, name] = place.split('.') as [string, string];
    const field = fieldsOf(supergraph.getType(starts[start]![0])!).find((one) => one.name === name);
    const requirements = readRequirements(field?.astNode?.directives);
    if (requirements.length === 0) continue;
    for (const caller of callers) {
      const grants = grantsOfCaller(caller);
      if (requirements.every((one) => meets(grants, one))) continue;
      held++;
      expect([place, caller, row[caller]]).toEqual([place, caller, refusalFor(grants).code]);
    }
  }
  expect(held).toBeGreaterThan(100);
});

test('the alliance’s token knows what is for partners, and no other name', async () => {
  const seen =
    '{ organisationBySlug(slug: "dongjiang-printing") { slug } tours { totalCount } sections { slug } }';
  expect((await graph.ask(seen, { as: partner })).errors).toBeUndefined();
  const named = await graph.ask('{ __schema { queryType { fields { name } } mutationType { name } } }', {
    as: partner,
  });
  const { queryType, mutationType } = named.data!.__schema as {
    queryType: { fields: { name: string }[] };
    mutationType: unknown;
  };
  const known = new Set(queryType.fields.map(({ name }) => name));
  expect(mutationType).toBeNull();
  expect(known.has('pictureLicences')).toBe(true);
  const unknown = fieldsOf(schema.getQueryType()!).filter(({ name }) => !known.has(name));
  expect(unknown.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['adInvoices', 'tourBookings', 'pressRuns']),
  );
  for (const { name } of unknown)
    expect((await graph.ask(`{ ${name} { __typename } }`, { as: partner })).errors).toMatchObject([
      { message: expect.stringMatching(`^Cannot query field "${name}" on type "Query"`) },
    ]);
});
