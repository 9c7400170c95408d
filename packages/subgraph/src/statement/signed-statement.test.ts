import { expect, test } from '@jest/globals';
import { readStatement, writeStatement } from './signed-statement.ts';

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
