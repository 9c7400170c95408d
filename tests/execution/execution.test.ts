import process from 'node:process';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { subgraphSchema } from '@media-graph/subgraph';
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { hashOf, type Random, randomFrom } from '../../gateway/src/engine/testing/random.ts';
import { randomOperation } from '../../gateway/src/engine/testing/random-operation.ts';
import { prepareOperation } from '../../packages/subgraph/src/execution/prepare-operation.ts';
import { RequestBudget } from '../../packages/subgraph/src/execution/request-budget.ts';
import { RequestErrors } from '../../packages/subgraph/src/execution/request-errors.ts';
import { type Run, randomResolvers } from './random-resolvers.ts';

// Of operations for each subgraph; more for a long run.
const count = Number(process.env.EXECUTION_CASES ?? 60);

const subgraphs = await createSubgraphs({ ASSETS_DIR: process.env.TEST_ASSETS_DIR! });

// graphql-js leaves some of what it has begun to nobody when something beside it fails.
const leftAlone: unknown[] = [];
const note = (reason: unknown): unknown => leftAlone.push(reason);
process.on('unhandledRejection', note);
afterAll(() => {
  process.off('unhandledRejection', note);
});
const quiet = async (): Promise<void> => {
  for (let turns = 0; turns < 6; turns++) await turn();
};

/** Where an answer has null for an error: at its place, or above it. */
const placeOf = (data: unknown, path: readonly (string | number)[]): string => {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null) return JSON.stringify(path.slice(0, depth));
    value = (value as Record<string, unknown>)[key];
  }
  return value === null ? JSON.stringify(path) : `nowhere above ${path}`;
};

/** All places where an answer has null for an error. */
const placesOf = ({ data, errors = [] }: ExecutionResult): string[] =>
  [...new Set(errors.map(({ path = [] }) => placeOf(data, path)))].sort();

/** The errors at whose own place an answer has null: which of several beneath it is told first is left open. */
const errorsOf = ({ data, errors = [] }: ExecutionResult): string[] =>
  errors
    .filter(({ path = [] }) => placeOf(data, path) === JSON.stringify(path))
    .map(({ path, message, locations }) => {
      const isOfType = /is no type that|Runtime Object type|that does not exist inside/.test(message);
      return JSON.stringify([path, isOfType ? 'of no fitting type' : message, locations]);
    })
    .sort();

type Operation = ReturnType<typeof randomOperation>;

/** Both answer the same data, in the same order, with errors for the same places. */
const compare = async (
  schema: GraphQLSchema,
  { text, variables }: Operation,
  run: () => Run,
): Promise<void> => {
  const document = parse(text);
  const [theirs, ours] = [run(), run()];
  const expected = await execute({ schema, document, variableValues: variables, contextValue: theirs });
  await quiet();
  leftAlone.length = 0;
  const operation = prepareOperation(schema, document, getOperationAST(document)!);
  if (!('data' in expected)) {
    expect(() => operation(variables, ours, new RequestBudget())).toThrow(RequestErrors);
    return;
  }
  const answer = await operation(variables, ours, new RequestBudget());
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
  expect(placesOf(answer)).toEqual(placesOf(expected));
  expect(errorsOf(answer)).toEqual(errorsOf(expected));
  expect(ours.log).toEqual(theirs.log);
  await quiet();
  expect(leftAlone).toEqual([]);
};

const validOperation = (schema: GraphQLSchema, random: Random): Operation => {
  for (;;) {
    const kind = schema.getMutationType() && random.chance(0.2) ? 'mutation' : 'query';
    const operation = randomOperation(schema, random, kind);
    if (validate(schema, parse(operation.text)).length === 0) return operation;
  }
};

test.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  'operations of %s are answered as graphql-js answers them',
  async (name, subgraph) => {
    // Of a copy: the schema of the subgraph itself is what all other tests of this process are served.
    const schema = subgraphSchema({ ...subgraph });
    randomResolvers(schema);
    for (let index = 0; index < count; index++) {
      const seed = `${name} ${index}`;
      const random = randomFrom(hashOf(seed));
      const operation = validOperation(schema, random);
      const failures = random.pick([0, 0.02, 0.1, 0.3]);
      try {
        await compare(schema, operation, () => ({ seed, failures, log: [] }));
      } catch (error) {
        const asked = `${operation.text} ${JSON.stringify(operation.variables)}`;
        throw new Error(`${seed}: ${(error as Error).message}\n${asked}`, { cause: error });
      }
    }
  },
);
