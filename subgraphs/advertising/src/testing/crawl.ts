import { addDays, subgraphSchema, todayInShanghai } from '@media-graph/subgraph';
import {
  type Crawl,
  callOf,
  everythingBelow,
  isExternal,
  type TestSubgraph,
  type viewers,
} from '@media-graph/testing';
import { type GraphQLNamedType, getNamedType, isRequiredArgument } from 'graphql';
import { advertising } from '../subgraph.ts';

type Viewer = (typeof viewers)['anonymous'];
const schema = subgraphSchema(advertising);

/** Arguments that a field cannot be asked without; dates and months around now. */
const knowing =
  (id?: string): Crawl['argumentOf'] =>
  (argument) => {
    const type = getNamedType(argument.type).name;
    const today = todayInShanghai();
    const isLast = argument.name === 'to';
    if (argument.name === 'month') return `"${today.slice(0, 7)}"`;
    if (argument.name === 'faceId' && id) return `"${id}"`;
    if (!isRequiredArgument(argument)) return argument.name === 'first' ? '50' : undefined;
    if (type === 'ID') return `"${id}"`;
    if (type === 'Date') return `"${isLast ? addDays(today, 10) : today}"`;
    return `"${(isLast ? addDays(today, 62) : today).slice(0, 7)}"`;
  };

/** Every path below a type; fields without arguments that may be left out. */
const select = (type: GraphQLNamedType): string =>
  everythingBelow(type, { depth: 4, circles: true, argumentOf: knowing(), leaveOut: isExternal });

export type Crawled = {
  /** Everything that was answered, as one text. */
  readonly text: string;
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
};

/**
 * What a viewer is answered on every path of the schema that begins at a list, at one of the things by its id, or at
 * a reference from another subgraph.
 *
 * @param things an id for each type with a key
 */
export const crawl = async (
  graph: TestSubgraph,
  as: Viewer,
  things: Readonly<Record<string, string>>,
): Promise<Crawled> => {
  const answers: Awaited<ReturnType<typeof graph.ask>>[] = [];
  const ask = async (query: string, variables = {}) =>
    answers.push(await graph.ask(query, { as, variables }));
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.name.startsWith('_')) continue;
    const type = getNamedType(field.type);
    const id = things[type.name] ?? things.AdProduct;
    await ask(`{ ${callOf(field, knowing(id))} { ${select(type)} } }`);
  }
  for (const [type, id] of Object.entries(things))
    await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${select(schema.getType(type)!)} } } }`,
      {
        of: [
          { __typename: type, id, ...(type === 'NewspaperIssue' && { pageCount: 8, format: 'BROADSHEET' }) },
        ],
      },
    );
  const codes = answers.flatMap(({ errors = [] }) =>
    errors.map(({ extensions, path }) =>
      extensions?.code === 'FORBIDDEN' ? 'FORBIDDEN' : `${extensions?.code} ${path?.join('.')}`,
    ),
  );
  return { text: JSON.stringify(answers), codes: [...new Set(codes)] };
};
