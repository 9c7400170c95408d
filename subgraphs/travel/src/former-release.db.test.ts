import { afterAll, expect, test } from '@jest/globals';
import { createDataSource, migrate } from '@media-graph/subgraph';
import { testDatabase } from '@media-graph/testing';
import { travel } from './subgraph.ts';

const { modules, migrations } = travel;
const former = migrations.findIndex(({ name }) => name.startsWith('SettleWhatWasCancelled'));
const database = await testDatabase({ ...travel, migrations: migrations.slice(0, former) });
afterAll(() => database.drop());

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const own = `'${id(1)}'`;

test('what the former release holds is kept: a guarantee, who accompanies whom, when a service was ordered, what was paid and given back', async () => {
  const admin = createDataSource({ url: database.adminUrl, modules, migrations: [], poolSize: 1 });
  await admin.initialize();
  await admin.query('SET session_replication_role = replica');
  await admin.query(`
    INSERT INTO travel_agencies (organisation_id, about, scopes) VALUES (${own}, '{"en": "x"}', '{DOMESTIC}');
    INSERT INTO tours (id, organisation_id, code, name, scope, days) VALUES ('${id(2)}', ${own}, 'T-1', '{"en": "x"}', 'DOMESTIC', 1);
    INSERT INTO departures (id, organisation_id, code, tour_id, scope, status, departs_on, returns_on, capacity, min_pax, opened_at)
      VALUES ('${id(3)}', ${own}, 'D-1', '${id(2)}', 'DOMESTIC', 'GUARANTEED', '2024-06-01', '2024-06-01', 10, 2, now());
    INSERT INTO departure_units (id, organisation_id, departure_id, unit, min_age, max_age, pax_count, accompanied_by, price_minor) VALUES
      ('${id(4)}', ${own}, '${id(3)}', 'ADULT', 18, 99, 1, '{}', 1),
      ('${id(5)}', ${own}, '${id(3)}', 'CHILD', 2, 17, 1, '{ADULT}', 1),
      ('${id(6)}', ${own}, '${id(3)}', 'INFANT', 0, 1, 0, '{ADULT}', 1);
    INSERT INTO suppliers (id, organisation_id, name, kind) VALUES ('${id(7)}', ${own}, '{"en": "x"}', 'HOTEL');
    INSERT INTO supplier_services (id, organisation_id, departure_id, supplier_id, description, cost_minor, paid_on) VALUES
      ('${id(8)}', ${own}, '${id(3)}', '${id(7)}', 'x', 1, '2024-05-05'), ('${id(9)}', ${own}, '${id(3)}', '${id(7)}', 'x', 1, NULL);
    INSERT INTO bookings (id, organisation_id, reference, departure_id, status, hold_expires_at, seats, total_minor, paid_minor,
      refunded_minor, fee_minor, compensation_minor, contract_number, insurance_prompted_at, confirmed_at, cancelled_on, cancelled_by) VALUES
      ('${id(10)}', ${own}, 'B-10', '${id(3)}', 'CONFIRMED', now(), 1, 100, 100, 0, 0, 0, 'C-10', now(), '2024-05-01T17:00:00Z', NULL, NULL),
      ('${id(11)}', ${own}, 'B-11', '${id(3)}', 'CANCELLED', now(), 1, 100, 100, 40, 60, 0, 'C-11', now(), '2024-05-01T17:00:00Z', '2024-05-30', 'TRAVELLER'),
      ('${id(12)}', ${own}, 'B-12', '${id(3)}', 'CANCELLED', now(), 1, 100, 100, 100, 0, 20, 'C-12', now(), '2024-05-01T17:00:00Z', '2024-05-31', 'COMPANY'),
      ('${id(13)}', ${own}, 'B-13', '${id(3)}', 'EXPIRED', now(), 1, 100, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
    SET session_replication_role = DEFAULT;
  `);
  await migrate(travel, database.ownerUrl);
  expect(
    await admin.query(
      'SELECT right(booking_id::text, 2) AS booking, kind, amount_minor::int AS fen, received_on::text AS on FROM booking_receipts ORDER BY 1, 2',
    ),
  ).toEqual([
    { booking: '10', kind: 'BALANCE', fen: 100, on: '2024-05-02' },
    { booking: '11', kind: 'BALANCE', fen: 100, on: '2024-05-02' },
    { booking: '11', kind: 'REFUND', fen: -40, on: '2024-05-30' },
    { booking: '12', kind: 'BALANCE', fen: 100, on: '2024-05-02' },
    { booking: '12', kind: 'COMPENSATION', fen: -20, on: '2024-05-31' },
    { booking: '12', kind: 'REFUND', fen: -100, on: '2024-05-31' },
  ]);
  await admin.query('SET ROLE travel_finance');
  expect(
    await admin.query(
      `SELECT day::text, sum(invoiced_minor)::int AS invoiced, sum(received_minor)::int AS received
       FROM company_entries WHERE invoiced_minor <> 0 OR received_minor <> 0 GROUP BY 1 ORDER BY 1`,
    ),
  ).toEqual([
    { day: '2024-05-02', invoiced: 300, received: 300 },
    { day: '2024-05-30', invoiced: -40, received: -40 },
    { day: '2024-05-31', invoiced: -100, received: -120 },
  ]);
  await admin.query('RESET ROLE');
  const [departure] = await admin.query('SELECT guaranteed_at IS NOT NULL AS kept FROM departures');
  expect(departure).toEqual({ kept: true });
  expect(await admin.query('SELECT unit, per_companion AS each FROM departure_units ORDER BY unit')).toEqual([
    { unit: 'ADULT', each: null },
    { unit: 'CHILD', each: 4 },
    { unit: 'INFANT', each: 1 },
  ]);
  const services = await admin.query(
    'SELECT paid_on = ordered_on AS paid, ordered_on IS NOT NULL AS ordered FROM supplier_services ORDER BY id',
  );
  expect(services).toEqual([
    { paid: true, ordered: true },
    { paid: null, ordered: true },
  ]);
  await admin.destroy();
});
