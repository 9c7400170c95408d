import { expect, test } from '@jest/globals';
import { postQuery } from '@media-graph/testing';
import { wholeGraph } from './whole-graph.ts';

// Sums that no double holds, from a client's JSON to the subgraph that refuses them as sums.

const graph = await wholeGraph();

const set = `mutation($input: SetAdCostRateInput!) {
  setAdCostRate(input: $input) { rate { id } userErrors { code field } } }`;
const input = (unitMinor: string): string =>
  `{"idempotencyKey":"exact-amounts","medium":"EVENT","validFrom":"2026-01-01","feeBasisPoints":0,
    "commissionBasisPoints":0,"reason":"Tried with a sum that is too much","unitMinor":${unitMinor}}`;
const authorization = `Bearer ${graph.tokens['advertising-manager']}`;
const ask = async (unitMinor: string) => {
  const body = `{"query":${JSON.stringify(set)},"variables":{"input":${input(unitMinor)}}}`;
  return (await postQuery(graph.url, body, { authorization })).json();
};

test('a sum is the same sum, however a client writes it', async () => {
  const digits = '9007199254740993';
  const tooMuch = { code: 'INVALID_INPUT', field: ['input', 'unitMinor'] };
  const refused = { data: { setAdCostRate: { rate: null, userErrors: [tooMuch] } } };
  expect(await ask(digits)).toEqual(refused);
  expect(await ask(`"${digits}"`)).toEqual(refused);
  expect((await ask('0.1234567890123456789')).errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
