import { expect, test } from '@jest/globals';
import { urlWith } from './with-client.ts';

test('database, user and password are replaced, other parameters stay', () => {
  const url = urlWith('postgres://boss:p%40ss@db.example:5433/postgres?sslmode=require', {
    database: 'a b',
    user: 'u@x',
    password: 'p:/?',
  });
  expect(url).toBe('postgres://u%40x:p%3A%2F%3F@db.example:5433/a%20b?sslmode=require');
});

test('a user given as a parameter does not win over the new one', () => {
  const url = urlWith('postgres://db.example/postgres?user=boss&password=x', {
    user: 'service',
    password: 'y',
  });
  expect(url).toBe('postgres://service:y@db.example/postgres');
});

test('an address without a host keeps its socket and takes the user as a parameter', () => {
  const url = new URL(
    urlWith('postgres:///postgres?host=/run/postgresql', { user: 'service', password: 'y' }),
  );
  expect(Object.fromEntries(url.searchParams)).toEqual({
    host: '/run/postgresql',
    user: 'service',
    password: 'y',
  });
});
