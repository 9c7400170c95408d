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

test('a plan is described by its services, in order', () => {
  const fetch = (service: string) => `Fetch(service: "${service}") {\n  {\n    a\n  }\n},`;
  expect(describePlan(`QueryPlan {\n${fetch('a')}\n}`)).toBe('a');
  const plan = `QueryPlan {
  Sequence {
    Fetch(service: "a") {
    },
    Parallel {
      Flatten(path: "x") {
        Fetch(service: "b") {
        },
      },
      Fetch(service: "c") {
      },
    },
    Fetch(service: "d") {
    },
  },
}`;
  expect(describePlan(plan)).toBe('a > (b | c) > d');
});

test.each([
  [
    'event-page',
    'events > (media-assets > organisations | content > (media-assets | organisations) | organisations)',
  ],
  ['affiliates', 'organisations > (media-assets | events | content)'],
  ['companies-month', 'organisations > (printing | distribution | advertising | travel)'],
  ['attribution', 'events > (content > travel | advertising | travel)'],
  ['month-dashboard', 'content > (advertising | distribution | printing)'],
  ['issue-timeline', 'content > (advertising | printing > distribution | distribution > printing)'],
])('%s is asked as it was', async (name, plan) => {
  expect(await planOf(name)).toBe(plan);
});
