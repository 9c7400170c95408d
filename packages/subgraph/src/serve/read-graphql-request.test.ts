import { expect, test } from '@jest/globals';
import { readGraphqlRequest } from './read-graphql-request.ts';

test('a request is read, with what may be left out', () => {
  expect(readGraphqlRequest({ query: '{a}', extensions: {} })).toEqual({
    query: '{a}',
    operationName: undefined,
    variables: {},
  });
  expect(readGraphqlRequest({ query: '{a}', operationName: null, variables: null }).variables).toEqual({});
  expect(readGraphqlRequest({ query: '{a}', operationName: 'a', variables: { b: 1 } })).toEqual({
    query: '{a}',
    operationName: 'a',
    variables: { b: 1 },
  });
});

test.each([
  [undefined],
  [null],
  ['{a}'],
  [[{ query: '{a}' }]],
  [{}],
  [{ query: '' }],
  [{ query: 1 }],
  [{ query: '{a}', operationName: 1 }],
  [{ query: '{a}', variables: 'b' }],
  [{ query: '{a}', variables: [] }],
])('%j is no request', (body) => {
  expect(() => readGraphqlRequest(body)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
});
