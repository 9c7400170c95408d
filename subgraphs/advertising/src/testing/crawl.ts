import { addDays, subgraphSchema, todayInShanghai } from '@media-graph/subgraph';
import type { TestSubgraph, viewers } from '@media-graph/testing';
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { advertising } from '../subgraph.ts';

type Viewer = (typeof viewers)['anonymous'];
const schema = subgraphSchema(advertising);

/** Arguments that a field cannot be asked without; dates and months around now. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, id?: string): string => {
  const given = field.args.flatMap((argument) => {
    const type = getNamedType(argument.type).name;
    const isLast = argument.name === 'to';
    if (argument.name === 'month') return [`month: "${todayInShanghai().slice(0, 7)}"`];
    if (argument.name === 'faceId' && id) return [`faceId: "${id}"`];
    if (!isRequiredArgument(argument)) return argument.name === 'first' ? ['first: 50'] : [];
    if (type === 'ID') return [`${argument.name}: "${id}"`];
    if (type === 'Date')
      return [`${argument.name}: "${isLast ? addDays(todayInShanghai(), 10) : todayInShanghai()}"`];
    return [
      `${argument.name}: "${isLast ? addDays(todayInShanghai(), 62).slice(0, 7) : todayInShanghai().slice(0, 7)}"`,
    ];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
};

/** Every field of a type, down to a depth; fields without arguments that may be left out. */
const selectionOf = (type: GraphQLNamedType, depth: number): string => {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    // The gateway brings these, and asks no subgraph for what is not its own.
    if (field.astNode?.directives?.some(({ name }) => name.value === 'external')) return [];
    const named = getNamedType(field.type);
    if (isScalarType(named) || isEnumType(named)) return [`${field.name}${argumentsOf(field)}`];
    const inner = depth > 1 ? selectionOf(named, depth - 1) : '';
    return inner ? [`${field.name}${argumentsOf(field)} ${inner}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
};

const depth = 5;

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
    await ask(`{ ${field.name}${argumentsOf(field, id)} ${selectionOf(type, depth)} }`);
  }
  for (const [type, id] of Object.entries(things))
    await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${selectionOf(schema.getType(type)!, depth)} } }`,
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
