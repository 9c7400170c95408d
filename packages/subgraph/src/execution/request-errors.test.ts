import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { RequestErrors } from './request-errors.ts';

test('errors have the code, and tell neither the schema’s names nor all of a value', () => {
  const { errors } = new RequestErrors('BAD_USER_INPUT', [
    new GraphQLError('Field "slg" is not defined. Did you mean "slug" or "slugs"?'),
    new GraphQLError(`got invalid value ${'中'.repeat(1_000)}`),
  ]);
  expect(errors.map(({ message, extensions }) => [message.length, extensions.code])).toEqual([
    [27, 'BAD_USER_INPUT'],
    [200, 'BAD_USER_INPUT'],
  ]);
});
