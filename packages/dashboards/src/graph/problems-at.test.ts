import { expect, test } from '@jest/globals';
import { CombinedError } from 'urql';
import { problemsAt } from './problems-at.ts';

const error = new CombinedError({
  graphQLErrors: [
    {
      message: 'no',
      path: ['printing', 'months'],
      extensions: { code: 'SUBGRAPH_UNREACHABLE', subgraph: 'printing' },
    },
    {
      message: 'no',
      path: ['sections', 0, 'adRevenue'],
      extensions: { code: 'FORBIDDEN', subgraph: 'advertising' },
    },
    {
      message: 'no',
      path: ['sections', 1, 'adRevenue'],
      extensions: { code: 'FORBIDDEN', subgraph: 'advertising' },
    },
  ],
});

test('each part is told what is wrong with it, once', () => {
  expect(problemsAt(error)).toEqual([{ kind: 'MISSING', subgraph: 'printing' }, { kind: 'FORBIDDEN' }]);
  expect(problemsAt(error, ['printing.'])).toEqual([{ kind: 'MISSING', subgraph: 'printing' }]);
  expect(problemsAt(error, ['sections.adRevenue'])).toEqual([{ kind: 'FORBIDDEN' }]);
  expect(problemsAt(error, ['travel.'])).toEqual([]);
  expect(problemsAt(undefined)).toEqual([]);
});

test('what cannot be is nobody’s failure', () => {
  const extensions = { code: 'BAD_USER_INPUT', subgraph: 'insights' };
  const asked = new CombinedError({ graphQLErrors: [{ message: 'no', path: ['series'], extensions }] });
  expect(problemsAt(asked)).toEqual([{ kind: 'IMPOSSIBLE' }]);
});

test('a gateway that is away, and a session that has ended, are told apart', () => {
  const networkError = new Error('no');
  expect(problemsAt(new CombinedError({ networkError }))).toEqual([{ kind: 'OFFLINE' }]);
  expect(problemsAt(new CombinedError({ networkError, response: { status: 401 } }))).toEqual([
    { kind: 'SIGN_IN' },
  ]);
});
