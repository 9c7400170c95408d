import { expect, test } from '@jest/globals';
import { describeError } from './describe-error.ts';

const failed = (code: string, message: string) =>
  Object.assign(new Error(message), {
    name: 'QueryFailedError',
    query: 'INSERT INTO people (phone) VALUES ($1)',
    parameters: ['13800001234'],
    driverError: { code, table: 'people', constraint: 'people_phone', detail: 'Key (phone)=(13800001234)' },
  });

test("a failed statement's parameters and details stay out of the log", () => {
  const described = describeError(failed('23505', 'duplicate key value violates unique constraint'));
  expect(described).toMatchObject({ code: '23505', table: 'people', constraint: 'people_phone' });
  expect(JSON.stringify(described)).not.toContain('13800001234');
});

test('a message that quotes a value stays out of the log, with its stack', () => {
  const described = describeError(failed('22P02', 'invalid input syntax for type uuid: "13800001234"'));
  expect(JSON.stringify(described)).not.toContain('13800001234');
});

test('an error keeps where it was thrown, and its cause', () => {
  const described = describeError(new Error('outer', { cause: new TypeError('inner') }));
  expect(described).toMatchObject({ message: 'outer', cause: { type: 'TypeError', message: 'inner' } });
  expect(JSON.stringify(described)).toContain('describe-error.test.ts');
});
