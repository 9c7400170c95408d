import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../gateway/api-schema.graphql'), 'utf8'));
const mutations = Object.values(schema.getMutationType()!.getFields());
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

test('whoever asks for whatever change of what is not there, is answered and breaks nothing', async () => {
  expect(mutations.length).toBeGreaterThan(400);
  const broken: string[] = [];
  for (const as of callers)
    for (let first = 0; first < mutations.length; first += 20) {
      const asked = mutations.slice(first, first + 20);
      const variables = Object.fromEntries(
        asked.map(({ name, args: [input] }) => [
          name,
          { ...(madeOf(input!.type) as object), idempotencyKey: `${name}-${as}` },
        ]),
      );
      const given = asked.map(({ name, args: [input] }) => `$${name}: ${input!.type}`);
      const calls = asked.map(({ name }) => `${name}(input: $${name}) { userErrors { code } }`);
      const { errors = [] } = await graph.ask(`mutation (${given.join()}) { ${calls.join(' ')} }`, {
        variables,
        ...(as && { as }),
      });
      for (const { path, message, extensions } of errors)
        broken.push(`${path?.[0] ?? message}: ${extensions?.code} for ${as ?? 'anonymous'}`);
    }
  expect(broken).toEqual([]);
});
