import { addDays, seedId, shanghaiInstant } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { EventExpenseKind } from '../generated/resolvers.ts';
import { makeCode } from '../registration/make-code.ts';
import { pictureOf, type RecentEvent, recentEvents, recentSeries } from './recent-events.ts';

const goes = { TEXT: 'ouyang-cheng', PICTURE: 'sample-photographer', VIDEO: 'sample-photographer' } as const;

const enter = async (tables: DataSources, events: readonly RecentEvent[]): Promise<void> => {
  const made = { facilityId: null, superEventId: null, timeZone: 'Asia/Shanghai', isSynthetic: true };
  const unknown = { startsOn: null, endsOn: null, startTime: null, endTime: null, place: null };
  await tables.eventRepository.enter([
    {
      ...{ ...made, ...recentSeries, ...unknown, visibility: 'PUBLIC', seriesId: null },
      ...{ startPrecision: 'UNKNOWN', endPrecision: 'UNKNOWN' },
    },
    ...events.map(({ number, host, media, isOver, capacity, ...event }) => ({
      ...{ ...made, ...event, startPrecision: 'DAY' as const, endPrecision: 'DAY' as const },
    })),
  ]);
  await tables.participationRepository.insert(
    events.map(({ id: eventId, code, host }) => ({
      ...{ id: seedId('Participation', code), eventId, position: 0, role: 'HOST' as const },
      organisationId: seedId('Organisation', host),
    })),
  );
};

/** What the desk plans, who goes, and the pictures that came of what is over. */
const cover = async (tables: DataSources, events: readonly RecentEvent[]): Promise<void> => {
  const planned = events.flatMap(({ media, code, ...event }) =>
    media.map((medium) => ({
      ...{ medium, event, id: seedId('NewsCoverage', `${code} ${medium}`) },
      dueAt: shanghaiInstant(event.endsOn, medium === 'TEXT' ? '22:00' : '20:00'),
    })),
  );
  await tables.newsCoverageRepository.insert(
    planned.map(({ id, medium, event, dueAt }) => ({
      ...{ id, medium, dueAt, eventId: event.id, sectionId: seedId('Section', 'economy') },
      ...{ status: 'PLANNED' as const, notes: medium === 'VIDEO' ? '一分鐘以內' : null },
    })),
  );
  // For what is far off nobody is chosen yet.
  const chosen = planned.filter(({ event }) => event.number < 45);
  await tables.newsAssignmentRepository.insert(
    chosen.map(({ id: coverageId, medium, dueAt }) => ({
      ...{ id: seedId('NewsAssignment', coverageId), coverageId, dueAt, status: 'ASSIGNED' as const },
      ...{ personId: seedId('Person', goes[medium as keyof typeof goes]), provider: 'STAFF' as const },
    })),
  );
  const step = (status: string, ids: readonly string[], assetIds: readonly (string | null)[]) =>
    tables.newsAssignmentRepository.query(
      `UPDATE news_assignments SET status = $1, asset_id = made.asset_id, version = version + 1
       FROM unnest($2::uuid[], $3::uuid[]) AS made (id, asset_id) WHERE news_assignments.id = made.id`,
      [status, ids, assetIds],
    );
  const near = chosen.filter(({ event }) => event.number < 36);
  const idsOf = (some: typeof planned) => some.map(({ id }) => seedId('NewsAssignment', id));
  await step(
    'ACCEPTED',
    idsOf(near),
    idsOf(near).map(() => null),
  );
  const shot = near.filter(({ event, medium }) => event.isOver && medium === 'PICTURE');
  await step(
    'DELIVERED',
    idsOf(shot),
    shot.map(({ event }) => pictureOf(event.number)),
  );
};

const asked = 9;
const surnames = '陳李張黃林劉吳梁謝';

/** Nine made-up people each: most are sure of their places, one changed their mind, and most came to what is over. */
const register = async (tables: DataSources, events: readonly RecentEvent[]): Promise<void> => {
  const open = events.flatMap(({ capacity, ...event }) =>
    capacity === null ? [] : [{ ...event, capacity }],
  );
  await tables.registrationDeskRepository.insert(
    open.map(({ id, capacity, startsOn }) => ({
      ...{ id, capacity, holdMinutes: 15 },
      opensAt: shanghaiInstant(addDays(startsOn, -60), '09:00'),
      closesAt: shanghaiInstant(startsOn, '09:00'),
    })),
  );
  const kind = (id: string, position: number) => seedId('EventTicketKind', `${id} ${position}`);
  await tables.ticketKindRepository.insert(
    open.flatMap(({ id: eventId }) => [
      { id: kind(eventId, 0), eventId, position: 0, name: { zhHant: '公眾', en: 'Public' }, quota: null },
      { id: kind(eventId, 1), eventId, position: 1, name: { zhHant: '傳媒', en: 'Press' }, quota: 10 },
    ]),
  );
  const made = open.flatMap(({ id: eventId, number, isOver }) =>
    Array.from({ length: asked }, (_, index) => ({
      ...{ id: seedId('EventRegistration', `${number} ${index}`), eventId, index, isOver },
      ...{ ticketKindId: kind(eventId, index === 0 ? 1 : 0), places: 1 + (index % 3) },
      ...{ subject: `demonstration-${number}-${index}`, code: makeCode(), status: 'WAITING' as const },
    })),
  );
  await tables.eventRegistrationRepository.insert(made.map(({ index, isOver, ...row }) => row));
  await tables.registrantRepository.insert(
    made.map(({ id, index }) => ({
      ...{ id, name: `${surnames[index]}合成`, phone: `138 0000 2${String(index).padStart(3, '0')}` },
      ...{ email: null, agreedAt: new Date() },
    })),
  );
  const step = (status: string, some: typeof made, more = '') =>
    tables.eventRegistrationRepository.query(
      `UPDATE event_registrations SET status = $1, version = version + 1 ${more} WHERE id = ANY ($2)`,
      [status, some.map(({ id }) => id)],
    );
  await step('HELD', made, `, hold_expires_at = now() + interval '15 minutes'`);
  await step('CONFIRMED', made, ', hold_expires_at = NULL');
  await step(
    'CANCELLED',
    made.filter(({ index }) => index === asked - 1),
  );
  await step(
    'ATTENDED',
    made.filter(({ index, isOver }) => isOver && index < asked - 2),
    ', checked_in_at = now()',
  );
};

type Spent = readonly [
  kind: EventExpenseKind,
  purpose: string,
  yuan: number,
  daysBefore: number,
  supplier?: string,
];

/** What the hosts spent on what is over; every fourth wrote a bill down wrong, and took it back. */
const spend = async (tables: DataSources, events: readonly RecentEvent[]): Promise<void> => {
  const spent = events.flatMap(({ id: eventId, number, host, startsOn, isOver }) => {
    if (!isOver) return [];
    const bills: Spent[] = [
      ['VENUE', '場地租金', 8_000 + (number % 7) * 1_500, 14],
      ['PRINTED_MATTER', '請柬與場刊', 1_200 + (number % 5) * 240, 7, 'printing'],
      ['CATERING', '茶點', 2_400 + (number % 4) * 600, 0],
      ...(number % 4 === 0 ? ([['CATERING', '茶點（金額有誤）', 24_000, 0]] as const) : []),
    ];
    return bills.map(([kind, purpose, yuan, daysBefore, supplier], index) => ({
      ...{ id: seedId('EventExpense', `${number} ${index}`), eventId, kind, isSynthetic: true },
      ...{ organisationId: seedId('Organisation', host), purpose: `合成演示：${purpose}` },
      ...{ amountMinor: BigInt(yuan) * 100n, spentOn: addDays(startsOn, -daysBefore) },
      ...{ supplierId: supplier ? seedId('Organisation', supplier) : null, isWrong: index === 3 },
    }));
  });
  await tables.eventExpenseRepository.insert(spent.map(({ isWrong, ...expense }) => expense));
  const wrong = spent.filter(({ isWrong }) => isWrong);
  await tables.eventExpenseRepository.insert(
    wrong.map(({ isWrong, id: reversesId, amountMinor, ...expense }) => ({
      ...{ ...expense, id: seedId('EventExpense', reversesId), reversesId, amountMinor: -amountMinor },
      ...{ spentOn: addDays(expense.spentOn, 1), reason: '合成演示：金額多寫了一個零' },
    })),
  );
};

/** Sixty made-up events around today, ten of them of one series, with what is planned of them, who comes and what they cost; each says that it is synthetic. */
export const seedRecentEvents = async (tables: DataSources): Promise<void> => {
  const events = recentEvents();
  await enter(tables, events);
  await cover(tables, events);
  await register(tables, events);
  await spend(tables, events);
};
