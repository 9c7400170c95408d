import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../gateway/api-schema.graphql'), 'utf8'));
/** One of each kind that the subgraphs tell apart. */
const callers = [
  ...[undefined, 'hq-executive', 'finance', 'editor', 'reviewer-1', 'rights-manager', 'event-manager'],
  ...['privacy-officer', 'picture-client', 'insights-staff', 'printing-staff', 'travel-manager'],
];

const made: Readonly<Record<string, unknown>> = {
  ID: '018cc251-f400-7000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: true,
  BigInt: '100',
  Date: '2030-05-07',
  Month: '2030-05',
  DateTime: '2030-05-07T02:00:00Z',
  LocalTime: '09:00',
};
/** What is required of a type, with ids of nothing. */
const madeOf = (given: GraphQLInputType): unknown => {
  const type = getNullableType(given);
  if (isListType(type)) return [madeOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return made[type.name] ?? 'a text';
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  const values = needed.map((field) => [field.name, madeOf(field.type)]);
  return { ...Object.fromEntries(values), ...(type.name === 'LocalizedTextInput' && { en: 'a text' }) };
};

type Root = GraphQLField<unknown, unknown>;
/** A root field with what it must be given, and the variables that hold it. */
type Call = { readonly given: string[]; readonly call: string; readonly variables: Record<string, unknown> };

/** What broke, of all that every caller asked, twenty fields at a time. */
const brokenBy = async (
  kind: 'query' | 'mutation',
  fields: readonly Root[],
  callOf: (field: Root, as: string | undefined) => Call,
): Promise<string[]> => {
  const broken: string[] = [];
  for (const as of callers)
    for (let first = 0; first < fields.length; first += 20) {
      const calls = fields.slice(first, first + 20).map((field) => callOf(field, as));
      const given = calls.flatMap((one) => one.given);
      const { errors = [] } = await graph.ask(
        `${kind} ${given.length > 0 ? `(${given.join()})` : ''} { ${calls.map(({ call }) => call).join(' ')} }`,
        { variables: Object.assign({}, ...calls.map(({ variables }) => variables)), ...(as && { as }) },
      );
      for (const { path, message, extensions } of errors) {
        const code = String(extensions?.code);
        if (kind === 'mutation' || !answers.includes(code))
          broken.push(`${path?.[0] ?? message}: ${code} for ${as ?? 'anonymous'}`);
      }
    }
  return broken;
};

/** What a query may well be answered by; whoever asks for a change is told in `userErrors`. */
const answers = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'];

test('whoever asks for whatever there is not, is answered and breaks nothing', async () => {
  const fields = Object.values(schema.getQueryType()!.getFields());
  expect(fields.length).toBeGreaterThan(150);
  const broken = await brokenBy('query', fields, ({ name, args, type }) => {
    const needed = args.filter(isRequiredArgument);
    const list = needed.map((arg) => `${arg.name}: $${name}_${arg.name}`).join(', ');
    return {
      given: needed.map((arg) => `$${name}_${arg.name}: ${arg.type}`),
      call: `${name}${list && `(${list})`}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`,
      variables: Object.fromEntries(needed.map((arg) => [`${name}_${arg.name}`, madeOf(arg.type)])),
    };
  });
  expect(broken).toEqual([]);
});

test('whoever asks for whatever change of what is not there, is answered and breaks nothing', async () => {
  const fields = Object.values(schema.getMutationType()!.getFields());
  expect(fields.length).toBeGreaterThan(400);
  const broken = await brokenBy('mutation', fields, ({ name, args: [input] }, as) => ({
    given: [`$${name}: ${input!.type}`],
    call: `${name}(input: $${name}) { userErrors { code } }`,
    variables: { [name]: { ...(madeOf(input!.type) as object), idempotencyKey: `${name}-${as}` } },
  }));
  expect(broken).toEqual([]);
});
