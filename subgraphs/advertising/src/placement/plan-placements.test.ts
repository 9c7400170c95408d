import { expect, test } from '@jest/globals';
import { addDays, daysBetween } from '@media-graph/subgraph';
import fc from 'fast-check';
import { atEvent, onFrames } from './plan-placements.ts';

const line = {
  id: 'line',
  organisationId: 'company',
  sectionId: null,
  costMinor: 10_001n,
  listCostMinor: 12_003n,
  words: null,
};

test('a face is placed month by month, without a gap and without a fen lost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 365 }),
      fc.integer({ min: 1, max: 3 }),
      (start, days, frames) => {
        const startsOn = addDays('2024-01-01', start);
        const endsOn = addDays(startsOn, days);
        const all = onFrames(
          { ...line, startsOn, endsOn },
          'face',
          Array.from({ length: frames }, (_, i) => i + 1),
        );
        expect(all.reduce((sum, { bookedMinor }) => sum + bookedMinor, 0n)).toBe(10_001n);
        expect(all.reduce((sum, { listMinor }) => sum + listMinor, 0n)).toBe(12_003n);
        for (const parts of Map.groupBy(all, ({ frame }) => frame).values()) {
          let next = startsOn;
          for (const { onDate, during } of parts) {
            expect(onDate).toBe(next);
            const end = during!.slice(12, 22);
            expect(during).toBe(`[${onDate},${end})`);
            expect(daysBetween(onDate, end)).toBeGreaterThan(0);
            expect(addDays(end, -1).slice(0, 7)).toBe(onDate.slice(0, 7));
            next = end;
          }
          expect(next).toBe(addDays(endsOn, 1));
        }
      },
    ),
  );
});

test('a part in an event is all on its first day', () => {
  const [only, ...others] = atEvent({ ...line, startsOn: '2024-05-07', endsOn: '2024-05-09' });
  expect([only?.onDate, only?.bookedMinor, others]).toEqual(['2024-05-07', 10_001n, []]);
});
