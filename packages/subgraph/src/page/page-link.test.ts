import { expect, test } from '@jest/globals';
import { readPageLink, writePageLink } from './page-link.ts';

const key = 'a key of nobody but this test, of 32 characters';
const at = (seconds: number) => new Date(Date.UTC(2024, 4, 8) + seconds * 1000);
const link = {
  ...{ path: '/a/page', organisation: 'one', givenBy: 'somebody', purpose: null },
  expiresAt: at(60).toISOString(),
};
const written = writePageLink(key, link);
const signed = new URL(written, 'http://x').searchParams.get('link')!;

test('a link opens its own page until its time, and with its own key alone', () => {
  expect(written.startsWith('/a/page?link=')).toBe(true);
  expect(readPageLink(key, '/a/page', signed, at(59))).toEqual(link);
  expect(readPageLink(key, '/a/page', signed, at(60))).toBeNull();
  expect(readPageLink(key, '/another/page', signed, at(0))).toBeNull();
  expect(readPageLink(`${key}, changed`, '/a/page', signed, at(0))).toBeNull();
  for (const forged of ['', 'x', `${signed}x`, signed.slice(1), `${signed}.${signed}`])
    expect(readPageLink(key, '/a/page', forged, at(0))).toBeNull();
});
