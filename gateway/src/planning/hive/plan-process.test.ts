import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { composeSdl } from '../../engine/testing/in-memory-graph.ts';
import { createPlanners } from '../create-planners.ts';
import { HivePlanner } from './hive-planner.ts';

const supergraphSdl = composeSdl({
  library: {
    sdl: `
      type Query { all: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Photo implements Media @key(fields: "id") { id: ID! title: String }
      type Sound implements Media @key(fields: "id") { id: ID! title: String }`,
  },
  reviews: { sdl: 'type Media @key(fields: "id") @interfaceObject { id: ID! of: Media! stars: Int }' },
});
const limits = { planningTime: 5_000, planningQueueOfCaller: 100, planningQueue: 100, planningPause: 1_000 };
const never = new AbortController().signal;
/** An alias that says the field's own name, which never comes so far, is what the planner panics at. */
const fatal = (index: number) =>
  `{ all { a${index}: of { ... on Sound { id: id title } ... on Photo { stars id } __typename } } }`;
const harmless = (index: number) => `{ all { id a${index}: stars } }`;

test("the planner's process is ended by a panic, and another takes its place", async () => {
  const planner = new HivePlanner(supergraphSdl, 5_000);
  const plan = async (text: string) => {
    await planner.load();
    return planner.plan({ document: parse(text), overrideLabels: [], overridePercentage: 0 }, never);
  };
  for (const index of [1, 2]) {
    await expect(plan(fatal(index))).rejects.toMatchObject({ message: 'The planner has failed.' });
    expect((await plan(harmless(index))).fetches).toHaveLength(2);
  }
  planner.close();
});

/** Ways to fulfil these requirements are gone through for ever, and a planner that does so does not hear a signal. */
const chains = composeSdl({
  a: {
    sdl: `
      type Query { us: [U] }
      union U = P | Q
      type P @key(fields: "id") { id: ID! base: Int list: Int q: Q }
      type Q @key(fields: "id") { id: ID! w: Int }`,
  },
  b: {
    sdl: `
      type P @key(fields: "id") {
        id: ID! base: Int @external c2: Int @external q: Q @external b1: Int @requires(fields: "base")
        b3: Int @requires(fields: "c2 base") bq: String @requires(fields: "q { w }")
      }
      type Q @key(fields: "id") { id: ID! w: Int @external qq: Int @requires(fields: "w") ps: [P] }`,
  },
  c: {
    sdl: `
      type P @key(fields: "id") {
        id: ID! b1: Int @external list: Int @external c2: Int @requires(fields: "b1") c4: String @requires(fields: "list")
      }`,
  },
  d: {
    sdl: `
      type P @key(fields: "id") {
        id: ID! b3: Int @external c4: String @external d1: Int @requires(fields: "b3 c4")
      }`,
  },
});

test('a process that cannot be stopped is ended, and the other planner plans', async () => {
  const { planners } = await createPlanners(chains, { ...limits, planningTime: 1_000 });
  const planned = async (text: string) => {
    const plan = await planners.plan({
      key: text,
      document: parse(text),
      overrideLabels: [],
      caller: '',
      abandoned: never,
      isPlanned: () => false,
    });
    return plan?.planner;
  };
  const endless = '{ us { ... on Q { qq ps { d1 bq c2 b3 } } ... on P { c4 } } }';
  expect(await Promise.all([endless, '{ us { ... on P { b1 } } }'].map(planned))).toEqual(['apollo', 'hive']);
  planners.close();
});

test('no operation fails because of it, neither the one that did it nor those that wait', async () => {
  const { planners } = await createPlanners(supergraphSdl, limits);
  const texts = Array.from({ length: 24 }, (_, index) => (index % 8 ? harmless(index) : fatal(index)));
  const plans = await Promise.all(
    texts.map((text, index) =>
      planners.plan({
        key: text,
        document: parse(text),
        overrideLabels: [],
        caller: `${index % 3}`,
        abandoned: never,
        isPlanned: () => false,
      }),
    ),
  );
  expect(plans.map((plan) => plan?.planner)).toEqual(
    texts.map((text) => (text.includes('id: id') ? 'apollo' : 'hive')),
  );
  planners.close();
});
