import type { Viewer } from '@media-graph/service';
import { addDays, monthOf, todayInShanghai } from '@media-graph/subgraph';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  getNamedType,
  isRequiredArgument,
} from 'graphql';
import { callOf, everythingBelow, isExternal } from './everything-below.ts';
import type { TestSubgraph } from './test-subgraph.ts';

/** A thing that the crawl begins at; `more` is what the gateway would bring of it, for a `@requires`. */
export type Thing = readonly [typename: string, id: string, more?: object];

type Options = {
  /** Values of arguments by name, as written in GraphQL, beside `first`, dates and months around today. */
  readonly given?: Readonly<Record<string, string>>;
  /** How many objects a path enters, one below the other; 4 by default. */
  readonly depth?: number;
};

export type Crawled = {
  /** All that was answered, errors included, as one text. */
  readonly text: string;
  readonly errors: readonly GraphQLFormattedError[];
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
};

const usualValue = ({ name, type }: GraphQLArgument): string | undefined => {
  const today = todayInShanghai();
  const from: Readonly<Record<string, string>> = {
    Date: `"${today}"`,
    Month: `"${monthOf(today)}"`,
    DateRangeInput: `{ from: "${today}", until: "${addDays(today, 10)}" }`,
    MonthRangeInput: `{ from: "${monthOf(today)}", until: "${monthOf(addDays(today, 62))}" }`,
    TimeRangeInput: `{ from: "${today}T00:00:00+08:00", until: "${addDays(today, 10)}T00:00:00+08:00" }`,
  };
  return name === 'first' ? '50' : from[getNamedType(type).name];
};

const isIdentity = (argument: GraphQLArgument): boolean =>
  isRequiredArgument(argument) && getNamedType(argument.type).name === 'ID';

/** Every way to give a field the ids that it needs. */
const callsWith = (ids: readonly string[], places: readonly string[]): Record<string, string>[] =>
  places.reduce<Record<string, string>[]>(
    (calls, place) => calls.flatMap((call) => ids.map((id) => ({ ...call, [place]: `"${id}"` }))),
    [{}],
  );

/**
 * What a viewer is answered on every path of the schema that begins at a list, at one of the things by its id, or at a
 * reference to it from another subgraph: for tests of who sees what.
 */
export const crawl = async (
  { schema, ask }: Pick<TestSubgraph, 'schema' | 'ask'>,
  as: Viewer,
  things: readonly Thing[],
  { given = {}, depth = 4 }: Options = {},
): Promise<Crawled> => {
  const argumentOf = (argument: GraphQLArgument): string | undefined =>
    given[argument.name] ??
    (isRequiredArgument(argument) || argument.name === 'first' ? usualValue(argument) : undefined);
  const select = (type: GraphQLNamedType) => {
    const below = everythingBelow(type, {
      depth,
      argumentOf,
      typesOf: (abstract) => schema.getPossibleTypes(abstract),
      leaveOut: (field) => isExternal(field) || field.name === 'edges' || field.args.some(isIdentity),
    });
    if (!below) throw new Error(`The crawl finds nothing to ask of ${type.name}`);
    return below;
  };
  const ids = [...new Set(things.map(([, id]) => id))];
  const rootQuery = (field: GraphQLField<unknown, unknown>): string => {
    const calls = callsWith(
      ids,
      field.args.filter(isIdentity).map(({ name }) => name),
    );
    const { name, fragments } = select(getNamedType(field.type));
    const fields = calls.map(
      (call, index) =>
        `a${index}: ${callOf(field, (one) => call[one.name] ?? argumentOf(one))} { ...${name} }`,
    );
    return `{ ${fields.join('\n')} }\n${fragments}`;
  };

  const answers = [];
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    if (!field.name.startsWith('_')) answers.push(await ask(rootQuery(field), { as }));
  for (const [typename, group] of Map.groupBy(things, ([name]) => name)) {
    const { name, fragments } = select(schema.getType(typename)!);
    answers.push(
      await ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ...${name} } }\n${fragments}`, {
        as,
        variables: { of: group.map(([, id, more]) => ({ __typename: typename, id, ...more })) },
      }),
    );
  }
  const errors = answers.flatMap(({ errors = [] }) => errors);
  return {
    // A link says until when it holds, and so is another one each time.
    text: JSON.stringify(answers).replaceAll(
      /"href":"[^"]*[?]link=[^"]*","expiresAt":"[^"]*"/g,
      '"href":"a link"',
    ),
    errors,
    codes: [...new Set(errors.map(({ extensions }) => String(extensions?.code)))],
  };
};
