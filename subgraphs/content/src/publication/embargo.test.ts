import { expect, test } from '@jest/globals';
import {
  checkEmbargo,
  checkNewEmbargo,
  firstSeen,
  isUnderEmbargo,
  moved,
  newPublications,
} from './embargo.ts';

const now = new Date('2024-05-07T10:00:00Z');
const later = new Date('2024-05-08T00:00:00Z');
const earlier = new Date('2024-05-01T00:00:00Z');
const refusal = (code: string) =>
  expect.objectContaining({ userErrors: [expect.objectContaining({ code })] });

test('an embargo runs until its instant and not at it', () => {
  expect(isUnderEmbargo({ embargoedUntil: later }, now)).toBe(true);
  expect(isUnderEmbargo({ embargoedUntil: now }, now)).toBe(false);
  expect(isUnderEmbargo({ embargoedUntil: null }, now)).toBe(false);
});

test('what is published under embargo is first seen when it ends', () => {
  expect(firstSeen({ embargoedUntil: later }, now)).toBe(later);
  expect(firstSeen({ embargoedUntil: earlier }, now)).toBe(now);
});

test('print cannot keep an embargo, apps can', () => {
  const article = { embargoedUntil: later };
  expect(() => checkEmbargo(article, [{ kind: 'APP' }, { kind: 'PRINT' }], now)).toThrow(
    refusal('EMBARGOED'),
  );
  expect(() => checkEmbargo(article, [{ kind: 'APP' }, { kind: 'WEB' }], now)).not.toThrow();
  expect(() => checkEmbargo({ embargoedUntil: earlier }, [{ kind: 'PRINT' }], now)).not.toThrow();
});

test('an embargo must end in the future and come before the readers', () => {
  const draft = { status: 'DRAFT', embargoedUntil: null, scheduledAt: null } as const;
  expect(() => checkNewEmbargo(draft, now, now)).toThrow(refusal('INVALID_INPUT'));
  expect(() => checkNewEmbargo(draft, later, now)).not.toThrow();
  expect(() => checkNewEmbargo({ ...draft, status: 'PUBLISHED' }, later, now)).toThrow(
    refusal('ILLEGAL_TRANSITION'),
  );
  expect(() =>
    checkNewEmbargo(
      { ...draft, status: 'PUBLISHED', embargoedUntil: later },
      new Date(later.getTime() + 1),
      now,
    ),
  ).not.toThrow();
});

test('moving an embargo moves what is to come and nothing that has been', () => {
  expect(moved(later, now, now)).toBe(now);
  expect(moved(earlier, now, now)).toBe(earlier);
  expect(moved(null, now, now)).toBeNull();
});

test('a channel that has the article is left alone, one that lost it gets it again', () => {
  const channels = ['live', 'lost', 'new'].map((id) => ({
    id,
    baseUrl: id === 'new' ? null : 'https://x.example/',
  }));
  const existing = [
    { channelId: 'live', status: 'LIVE' },
    { channelId: 'lost', status: 'WITHDRAWN' },
  ] as const;
  expect(newPublications({ id: 'a', slug: 's' }, channels, existing, now)).toEqual([
    { articleId: 'a', channelId: 'lost', publishedAt: now, url: 'https://x.example/s' },
    { articleId: 'a', channelId: 'new', publishedAt: now, url: null },
  ]);
});
