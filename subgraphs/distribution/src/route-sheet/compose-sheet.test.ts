import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DeliveryRoute, DeliveryStop } from '../route/delivery-route.entity.ts';
import { composeSheet } from './compose-sheet.ts';

const route = { id: 'route' } as DeliveryRoute;
const kinds = ['ADDRESS', 'OUTLET', 'STATION'] as const;
const stops = [0, 1, 2, 3, 4].map(
  (index) =>
    ({
      id: `stop ${index}`,
      sequence: index + 1,
      kind: index === 4 ? 'STATION' : kinds[index % 2],
      outletId: index < 4 && index % 2 === 1 ? `outlet ${index}` : null,
    }) as DeliveryStop,
);
const plans = ['daily', 'weekly'].map((titleId) => ({
  id: `plan of ${titleId}`,
  titleId,
  issueDate: '2024-05-08',
}));

const copies = fc.integer({ min: 0, max: 300 });
const draws = fc.array(
  fc.record({
    planId: fc.constantFrom(...plans.map(({ id }) => id)),
    kind: fc.constant('SUBSCRIPTION' as const),
    routeId: fc.constantFrom('route', 'another route'),
    outletId: fc.constant(null),
    copies,
  }),
);
const singles = fc.array(
  fc.record({
    planId: fc.constantFrom(...plans.map(({ id }) => id)),
    kind: fc.constant('SINGLE_COPY' as const),
    routeId: fc.constant(null),
    outletId: fc.constantFrom('outlet 1', 'outlet 3', 'an outlet elsewhere'),
    copies,
  }),
);
const subscribed = fc.array(
  fc.record({
    stopId: fc.constantFrom('stop 0', 'stop 1', 'stop 2'),
    titleId: fc.constantFrom('daily', 'weekly'),
    copies: fc.integer({ min: 1, max: 40 }),
  }),
);
const sum = (rows: readonly { copies: number }[]) => rows.reduce((total, row) => total + row.copies, 0);

test('what is left at the stops is what was drawn, and what is missing', () => {
  fc.assert(
    fc.property(draws, singles, subscribed, (ofRoutes, ofOutlets, wanted) => {
      const sheet = composeSheet({
        route,
        stops,
        plans,
        draws: [...ofRoutes, ...ofOutlets],
        subscribed: wanted,
      });
      const drawn =
        sum(ofRoutes.filter(({ routeId }) => routeId === 'route')) +
        sum(ofOutlets.filter(({ outletId }) => outletId !== 'an outlet elsewhere'));
      expect(sum(sheet.stops.flatMap(({ products }) => products))).toBe(drawn + sheet.missingCopies);
      expect(sum(sheet.products)).toBe(drawn + sheet.missingCopies);
      for (const { stop, products } of sheet.stops) {
        const asked = wanted.filter(({ stopId }) => stopId === stop.id);
        expect(sum(products)).toBeGreaterThanOrEqual(sum(asked));
        expect(products.every((product) => product.copies > 0)).toBe(true);
      }
    }),
  );
});

test('stops stay in order, and one without copies is still driven past', () => {
  const sheet = composeSheet({ route, stops, plans, draws: [], subscribed: [] });
  expect(sheet.stops.map(({ stop }) => stop.sequence)).toEqual([1, 2, 3, 4, 5]);
  expect(sheet.stops.flatMap(({ products }) => products)).toEqual([]);
});
