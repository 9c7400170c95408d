import { expect, test } from '@jest/globals';
import { readRightsStatement, writeRightsStatement } from './rights-statement.ts';

const [key, other] = ['a key of thirty-two characters, at least', 'another key of thirty-two characters'];
const statement = {
  ...{ madeAt: '2026-05-07T04:00:00.000Z', from: '2026-05-07T04:00:00.000Z' },
  verdicts: [{ assetId: 'a', channelId: 'c', reasons: ['DENIED'], until: null }],
};

test('what was written with the key is read with it, and nothing else is', () => {
  const signed = writeRightsStatement(key, statement);
  expect(readRightsStatement(key, signed)).toEqual(statement);
  expect(readRightsStatement(other, signed)).toBeNull();
  const forged = Buffer.from(JSON.stringify({ ...statement, verdicts: [] })).toString('base64url');
  for (const text of [
    '',
    '.',
    'x',
    `${signed}.`,
    `${forged}.${signed.split('.')[1]}`,
    signed.slice(0, -2),
    '統.戰',
  ])
    expect(readRightsStatement(key, text)).toBeNull();
});
