import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { makeDefaults } from './make-defaults.ts';
import { sharedResolvers } from './shared-resolvers.ts';

const sdl = `
  scalar BigInt scalar Date
  input Part { size: BigInt! = 1 day: Date = "2026-11-29" }
  input Whole { part: Part! = { size: 7 } parts: [Part!]! = [{}] none: BigInt = null }`;
const schemaOf = (sdl: string, echo: (given: Record<string, unknown>) => unknown) =>
  makeDefaults(
    buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: {
        BigInt: sharedResolvers.BigInt,
        Date: sharedResolvers.Date,
        Query: { echo: (_: unknown, given: Record<string, unknown>) => String(echo(given)) },
      } as never,
    }),
  );

test('a default of the SDL is made by its scalar, as what a client gives', async () => {
  let given: unknown;
  const schema = schemaOf(
    `${sdl} type Query { echo(most: BigInt! = 20, whole: Whole! = {}): String }`,
    (one) => {
      given = one;
    },
  );
  await graphql({ schema, source: '{ echo }' });
  const part = { size: 1n, day: '2026-11-29' };
  const whole = { part: { ...part, size: 7n }, parts: [part], none: null };
  expect(given).toEqual({ most: 20n, whole });
});

test('a default that is none is told when the schema is made', () => {
  expect(() => schemaOf(`${sdl} type Query { echo(most: BigInt! = 1.5): String }`, () => '')).toThrow(
    '1.5 is no default for most, a BigInt!',
  );
});
