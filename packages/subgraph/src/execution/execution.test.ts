import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { prepareOperation } from './prepare-operation.ts';
import { RequestBudget } from './request-budget.ts';

// That it follows the specification is held by a comparison with graphql-js over the subgraphs' own schemas.
const schema = buildSchema(
  'type Query { things: [Thing!]! never: Thing } type Thing { id: ID! parent: Thing things: [Thing!]! }',
);
let listed = 0;
type Thing = { id: string; readonly parent: Thing; readonly things: Thing[] };
const thing: Thing = {
  id: '1',
  get parent() {
    return thing;
  },
  get things() {
    listed += 100;
    return Array.from({ length: 100 }, () => thing);
  },
};
const roots = { things: thing.things, never: new Promise(() => {}) };
for (const [name, value] of Object.entries(roots))
  schema.getQueryType()!.getFields()[name]!.resolve = () => value;

const ask = (text: string, budget: RequestBudget) => {
  const document = parse(text);
  return prepareOperation(schema, document, getOperationAST(document)!)({}, {}, budget);
};
const codeOf = (code: string) => ({ data: null, errors: [{ extensions: { code } }] });

test('lists in lists stop at the budget, soon', async () => {
  const text = '{ things { things { things { things { things { id } } } } } }';
  expect(await ask(text, new RequestBudget())).toMatchObject(codeOf('OPERATION_TOO_EXPENSIVE'));
  // Ten thousand million would be listed without it, and 150,000 values may be answered.
  expect(listed).toBeLessThan(200_000);
});

test('what never comes is waited for until the time is up, or the caller has gone', async () => {
  expect(await ask('{ never { id } }', new RequestBudget(20))).toMatchObject(codeOf('DEADLINE_EXCEEDED'));
  const budget = new RequestBudget();
  setTimeout(() => budget.abandon(), 10);
  expect(await ask('{ never { id } }', budget)).toMatchObject(codeOf('REQUEST_CANCELLED'));
});

test('no name is too strange for a key', async () => {
  const { data } = await ask('{ things { __proto__: id constructor: id toJSON: id } }', new RequestBudget());
  expect(JSON.stringify((data as { things: object[] }).things[0])).toBe(
    '{"__proto__":"1","constructor":"1","toJSON":"1"}',
  );
});
