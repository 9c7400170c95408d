import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createEngine } from '@media-graph/gateway';
import { parse } from 'graphql';
import { describePlan } from './describe-plan.ts';

const engine = await createEngine({
  supergraphSdl: readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8'),
  fetch: () => Promise.reject(new Error('a plan is not carried out here')),
});
afterAll(() => engine.close());

const planOf = async (name: string): Promise<string> =>
  describePlan(
    await engine.explain(parse(readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8'))),
  );

test('a plan is described by its subgraphs and what they wait for', () => {
  const plan = `planner: hive
1 a { b }
2 b-c after 1 at b with { ... on B { id } } { ... on B { d } }
3 a mutation after 1, 2 { e }`;
  expect(describePlan(plan)).toBe('a, b-c < 1, a < 1+2');
});

test.each([
  [
    'event-page',
    'events, media-assets < 1, content < 1, organisations < 1, organisations < 2, organisations < 3, media-assets < 3',
  ],
  ['affiliates', 'organisations, media-assets < 1, events < 1, content < 1'],
  ['companies-month', 'organisations, travel < 1, advertising < 1, distribution < 1, printing < 1'],
  ['attribution', 'events, content < 1, advertising < 1, travel < 1, travel < 2'],
  ['month-dashboard', 'content, distribution < 1, printing < 1, advertising < 1'],
  ['issue-timeline', 'content, advertising < 1, distribution < 1, printing < 3, distribution < 4'],
])('%s is asked as it was', async (name, plan) => {
  expect(await planOf(name)).toBe(plan);
});

test('what is asked of some kinds of organisation is asked for of them alone', async () => {
  const query = `{ paperStock(id: "3") { organisation {
    ... on OutsideBody { facilities { version } } ... on Organisation { ... on Centre { uscc } } } } }`;
  const plan = await engine.explain(parse(query));
  expect(plan).toContain('... on OutsideBody { facilities { version } }');
  expect(plan).toContain('... on Centre { uscc }');
});
