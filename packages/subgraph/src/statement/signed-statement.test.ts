import { expect, test } from '@jest/globals';
import { readStatement, signedStatement, writeStatement } from './signed-statement.ts';

const [key, other] = ['a key of thirty-two characters, at least', 'another key of thirty-two characters'];
const said = { it: '統戰', may: ['stand'] };

test('what was written with the key is read with it for the same purpose, and nothing else is', () => {
  const signed = writeStatement(key, 'one thing', said);
  expect(readStatement(key, 'one thing', signed)).toEqual(said);
  expect(readStatement(other, 'one thing', signed)).toBeNull();
  expect(readStatement(key, 'another thing', signed)).toBeNull();
  const forged = Buffer.from(JSON.stringify({ ...said, may: ['fall'] })).toString('base64url');
  for (const text of [
    '',
    '.',
    'x',
    `${signed}.`,
    `${forged}.${signed.split('.')[1]}`,
    signed.slice(0, -2),
    '統.戰',
  ])
    expect(readStatement(key, 'one thing', text)).toBeNull();
});

test('one that ends is taken until then', () => {
  const { write, read } = signedStatement<{ until: string }>('one thing', { ends: true });
  const [past, coming] = [-1_000, 60_000].map((ms) => ({ until: new Date(Date.now() + ms).toISOString() }));
  expect(read(key, write(key, coming!))).toEqual(coming);
  expect(read(key, write(key, past!))).toBeNull();
  expect(read(other, write(key, coming!))).toBeNull();
});
