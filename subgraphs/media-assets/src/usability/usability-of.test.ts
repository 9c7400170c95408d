import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MediaLeaseAccess, MediaRightsCategory, MediaUsabilityReason } from '../generated/resolvers.ts';
import { categoryCosts } from './cost-of.ts';
import { usabilityOf } from './usability-of.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 4, 7, 12);
const at = (hours: number) => new Date(noon + hours * hour);
const [paper, website] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];

const asset = {
  status: 'RELEASED' as const,
  embargoedUntil: null as Date | null,
  creditLine: 'Somebody' as string | null,
  altText: { en: 'Something' },
  rightsCategory: 'STAFF_PHOTOGRAPHER' as MediaRightsCategory | null,
  restrictions: null as string | null,
};
type Changes = { [Name in keyof typeof asset]?: unknown };
const lease = (access: MediaLeaseAccess, from = -1, until: number | null = 1, channelIds: string[] = []) => ({
  ...{ access, channelIds, startsAt: at(from), endsAt: until === null ? null : at(until) },
  endedAt: null as Date | null,
});
const ask = (changes: Changes, leases: ReturnType<typeof lease>[] = [], more: object = {}) =>
  usabilityOf({ ...asset, ...changes } as typeof asset, leases, {
    ...{ use: 'PUBLICATION', channelId: paper, at: at(0), ...more },
  });

type Row = [
  why: string,
  changes: Changes,
  leases: ReturnType<typeof lease>[],
  more: object,
  reasons: MediaUsabilityReason[],
];
const syndication = { use: 'SYNDICATION' };
const byAgreement = { ...syndication, isByAgreement: true };
const agency = { rightsCategory: 'AGENCY' };
const rows: Row[] = [
  ['staff', {}, [], {}, []],
  ['nobody knows whose', { rightsCategory: null }, [], {}, ['NO_RIGHTS']],
  ['an agency’s', agency, [], {}, ['PAID']],
  ['an agency’s, paid for', agency, [lease('ALLOW_USE')], {}, []],
  ['paid for, from now on', agency, [lease('ALLOW_USE', 0)], {}, []],
  ['paid for, until now', agency, [lease('ALLOW_USE', -1, 0)], {}, ['PAID']],
  ['paid for, without an end', agency, [lease('ALLOW_USE', -1, null)], {}, []],
  ['paid for, not yet', agency, [lease('ALLOW_USE', 1, 2)], {}, ['PAID']],
  ['paid for this channel', agency, [lease('ALLOW_USE', -1, 1, [paper])], {}, []],
  ['paid for another channel', agency, [lease('ALLOW_USE', -1, 1, [website])], {}, ['PAID']],
  [
    'paid for one channel, asked of all',
    agency,
    [lease('ALLOW_USE', -1, 1, [paper])],
    { channelId: null },
    ['PAID'],
  ],
  ['with a restriction', { restrictions: 'Once' }, [], {}, ['CONDITIONAL']],
  ['with a restriction that is met', { restrictions: 'Once' }, [lease('ALLOW_USE')], {}, []],
  ['denied', {}, [lease('DENY_USE')], {}, ['DENIED']],
  ['denied and allowed', agency, [lease('ALLOW_USE'), lease('DENY_USE')], {}, ['DENIED']],
  ['denied elsewhere', {}, [lease('DENY_USE', -1, 1, [website])], {}, []],
  ['denied for a while, and over', {}, [lease('DENY_USE', -3, -1)], {}, []],
  ['denied, and lifted before its end', {}, [{ ...lease('DENY_USE'), endedAt: at(0) }], {}, []],
  [
    'denied, asked of before it was lifted',
    {},
    [{ ...lease('DENY_USE'), endedAt: at(0) }],
    { at: at(-0.5) },
    ['DENIED'],
  ],
  ['denied and overridden', {}, [lease('DENY_USE'), lease('OVERRIDE')], {}, []],
  [
    'an override of another channel',
    {},
    [lease('DENY_USE'), lease('OVERRIDE', -1, 1, [website])],
    {},
    ['DENIED'],
  ],
  [
    'an override of what is missing',
    { creditLine: null, altText: null },
    [lease('OVERRIDE')],
    {},
    ['MISSING_CREDIT', 'MISSING_DESCRIPTION'],
  ],
  ['not released', { status: 'WITHDRAWN' }, [lease('OVERRIDE')], {}, ['NOT_RELEASED']],
  ['under embargo', { embargoedUntil: at(1) }, [], {}, ['EMBARGOED']],
  ['after its embargo', { embargoedUntil: at(1) }, [], { at: at(1) }, []],
  [
    'every reason there is',
    { status: 'DRAFT', creditLine: null, altText: null, ...agency },
    [lease('DENY_USE')],
    {},
    ['NOT_RELEASED', 'MISSING_CREDIT', 'MISSING_DESCRIPTION', 'PAID', 'DENIED'],
  ],
  ['syndicated without leave', {}, [], syndication, ['NOT_FOR_SYNDICATION']],
  ['given by agreement', {}, [], byAgreement, []],
  ['an agency’s, given by agreement', agency, [], byAgreement, ['NOT_FOR_SYNDICATION']],
  [
    'with a restriction, given by agreement',
    { restrictions: 'Once' },
    [],
    byAgreement,
    ['NOT_FOR_SYNDICATION'],
  ],
  ['given by agreement, and denied', {}, [lease('DENY_SYNDICATION')], byAgreement, ['DENIED']],
  ['published, whatever is agreed', agency, [], { isByAgreement: true }, ['PAID']],
  ['syndicated with leave', {}, [lease('ALLOW_SYNDICATION')], syndication, []],
  ['leave and denial', {}, [lease('ALLOW_SYNDICATION'), lease('DENY_SYNDICATION')], syndication, ['DENIED']],
  ['a denial of syndication, for own use', {}, [lease('DENY_SYNDICATION')], {}, []],
  [
    'a denial of use, for syndication',
    {},
    [lease('ALLOW_SYNDICATION'), lease('DENY_USE')],
    syndication,
    ['DENIED'],
  ],
];

test.each(rows)('%s', (_, changes, leases, more, reasons) => {
  const { isUsable, reasons: found } = ask(changes, leases, more);
  expect([found, isUsable]).toEqual([reasons, reasons.length === 0]);
});

test.each(Object.entries(categoryCosts))('%s costs %s', (rightsCategory, cost) => {
  const reason = { FREE: [], CONDITIONAL: ['CONDITIONAL'], PAY: ['PAID'] }[cost];
  expect(ask({ rightsCategory }).reasons).toEqual(reason);
  expect(ask({ rightsCategory }, [lease('ALLOW_USE')]).reasons).toEqual([]);
  expect(ask({ rightsCategory }, [lease('ALLOW_USE'), lease('DENY_USE')]).reasons).toEqual(['DENIED']);
});

test('what is overridden is told', () => {
  expect(ask(agency, [lease('DENY_USE'), lease('OVERRIDE')])).toMatchObject({
    ...{ isUsable: true, overridden: ['PAID', 'DENIED'] },
  });
});

test.each<[string, Changes, ReturnType<typeof lease>[], number | null]>([
  ['for ever', {}, [], null],
  ['to the end of what was paid for', agency, [lease('ALLOW_USE', -1, 5)], 5],
  ['to the end of the second of two', agency, [lease('ALLOW_USE', -1, 5), lease('ALLOW_USE', 4, 9)], 9],
  ['to the beginning of a denial', agency, [lease('ALLOW_USE', -1, 5), lease('DENY_USE', 2, 3)], 2],
  ['not usable to the end of the embargo', { embargoedUntil: at(3) }, [], 3],
])('the answer holds %s', (_, changes, leases, hours) => {
  expect(ask(changes, leases).until).toEqual(hours === null ? null : at(hours));
});

test('whatever is allowed, a denial that nobody overrides wins', () => {
  const accesses: MediaLeaseAccess[] = ['ALLOW_USE', 'ALLOW_SYNDICATION', 'DENY_SYNDICATION'];
  for (const rightsCategory of Object.keys(categoryCosts))
    for (let some = 0; some < 2 ** accesses.length; some++) {
      const others = accesses.filter((_, index) => some & (2 ** index)).map((access) => lease(access));
      for (const use of ['PUBLICATION', 'SYNDICATION'])
        expect(ask({ rightsCategory }, [...others, lease('DENY_USE')], { use }).reasons).toContain('DENIED');
    }
});

const accesses = ['ALLOW_USE', 'DENY_USE', 'ALLOW_SYNDICATION', 'DENY_SYNDICATION', 'OVERRIDE'] as const;
const someLease = fc
  .record({
    access: fc.constantFrom(...accesses),
    from: fc.integer({ min: -6, max: 6 }),
    length: fc.option(fc.integer({ min: 1, max: 6 })),
    channels: fc.constantFrom<string[]>([], [paper], [website], [paper, website]),
  })
  .map(({ access, from, length, channels }) => lease(access, from, length && from + length, channels));
const someAsset = fc.record({
  rightsCategory: fc.option(fc.constantFrom(...(Object.keys(categoryCosts) as MediaRightsCategory[]))),
  restrictions: fc.option(fc.constant('Once')),
  embargoedUntil: fc.option(fc.integer({ min: -6, max: 6 }).map(at)),
});
const someAsked = fc.record({
  use: fc.constantFrom('PUBLICATION', 'SYNDICATION'),
  channelId: fc.constantFrom(paper, website, null),
  at: fc.integer({ min: -8, max: 8 }).map(at),
});
const property = (
  holds: (changes: Changes, leases: ReturnType<typeof lease>[], asked: { at: Date }) => void,
) => fc.assert(fc.property(someAsset, fc.array(someLease, { maxLength: 5 }), someAsked, holds));
const always = (access: MediaLeaseAccess) => lease(access, -100, null);

test('for every category, channel, lease and date: a denial bars, an override frees of all but what is final', () => {
  property((changes, leases, asked) => {
    const withoutOverrides = leases.filter(({ access }) => access !== 'OVERRIDE');
    expect(ask(changes, [...withoutOverrides, always('DENY_USE')], asked).isUsable).toBe(false);
    const freed = ask(changes, [...leases, always('OVERRIDE')], asked).reasons;
    expect(freed.filter((reason) => reason !== 'EMBARGOED')).toEqual([]);
  });
});

test('the answer is the same until the instant that it names, and the other one then', () => {
  property((changes, leases, asked) => {
    const { isUsable, until } = ask(changes, leases, asked);
    for (let hours = asked.at.getTime() / hour - noon / hour; hours <= 14; hours += 0.5) {
      const then = at(hours);
      if (until !== null && then >= until) break;
      expect(ask(changes, leases, { ...asked, at: then }).isUsable).toBe(isUsable);
    }
    if (until !== null) expect(ask(changes, leases, { ...asked, at: until }).isUsable).toBe(!isUsable);
  });
});
