import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { distribution } from './subgraph.ts';
import { openDesk } from './testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);

/** Runs SQL as the staff's database role, past all that resolvers check; everything is taken back. */
const asStaff = async (statement: string, ...parameters: unknown[]): Promise<string> => {
  await graph.sql('BEGIN');
  try {
    await graph.sql(
      `SELECT set_config('role', 'distribution_staff', true), set_config('app.organisation', $1, true)`,
      [desk.organisation],
    );
    await graph.sql(statement, parameters);
    return 'done';
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await graph.sql('ROLLBACK');
  }
};

const collecting = await desk.plan('2024-05-01');
const notified = await desk.plan('2024-05-02');
await desk.notify(notified);
const road = await desk.dispatched('2024-05-03', { route: 100, outlet: 40 });
const { id: subscription, addressId } = await desk.subscription({ startsOn: '2024-01-01' });
const { carrier, outlet, organisation } = desk;
const ids = 'gen_random_uuid()';

test.each<[string, string, unknown[], string]>([
  [
    'a sum of a plan',
    'UPDATE issue_plans SET free_draw = 1 WHERE id = $1',
    [collecting.id],
    'permission denied for table issue_plans',
  ],
  [
    'what came back to a draw',
    'UPDATE draws SET returned = 1 WHERE plan_id = $1',
    [road.id],
    'permission denied for table draws',
  ],
  [
    'a draw after the notice',
    'UPDATE draws SET copies = 1 WHERE plan_id = $1',
    [notified.id],
    'draws_while_collecting',
  ],
  [
    'a plan without a notice',
    `UPDATE issue_plans SET status = 'NOTIFIED' WHERE id = $1`,
    [collecting.id],
    'issue_plans_notice_sums_draws',
  ],
  [
    'a plan out of turn',
    `UPDATE issue_plans SET status = 'DISPATCHED' WHERE id = $1`,
    [collecting.id],
    'issue_plans_status_step',
  ],
  [
    'a plan with a run on its way',
    `UPDATE issue_plans SET status = 'CLOSED' WHERE id = $1`,
    [road.id],
    'issue_plans_runs_ended',
  ],
  [
    'a run before the issue is dispatched',
    `UPDATE delivery_runs SET status = 'DEPARTED', departed_at = now() WHERE plan_id = $1`,
    [notified.id],
    'delivery_runs_while_dispatched',
  ],
  [
    'a run that was there before it left',
    `UPDATE delivery_runs SET status = 'COMPLETED', completed_at = '2000-01-01' WHERE plan_id = $1`,
    [road.id],
    'delivery_runs_lasts',
  ],
  [
    'a second notice of the whole',
    `INSERT INTO print_notices (id, organisation_id, plan_id, issue_date, printer_id, number, kind, copies) VALUES (${ids}, $1, $2, '2024-05-02', $1, 2, 'SUPPLEMENT', 1)`,
    [organisation, notified.id],
    'print_notices_while_collecting',
  ],
  [
    'more returns than copies',
    `INSERT INTO copy_returns (id, organisation_id, plan_id, outlet_id, copies, reason) VALUES (${ids}, $1, $2, $3, 41, 'UNSOLD')`,
    [organisation, road.id, outlet.id],
    'issue_plans_returns_within_single_copies',
  ],
  [
    'returns before the issue is out',
    `INSERT INTO copy_returns (id, organisation_id, plan_id, outlet_id, copies, reason) VALUES (${ids}, $1, $2, $3, 1, 'UNSOLD')`,
    [organisation, notified.id, outlet.id],
    'copy_returns_while_dispatched',
  ],
  [
    'a refund of more than the issues that are given back',
    'UPDATE subscription_terms SET refunded_issues = 1, refunded_minor = 101 WHERE subscription_id = $1',
    [subscription],
    'subscription_terms_refund_covered',
  ],
  [
    'a refund beyond the price',
    'UPDATE subscription_terms SET refunded_issues = issues, refunded_minor = 36601 WHERE subscription_id = $1',
    [subscription],
    'subscription_terms_refund_covered',
  ],
  [
    'two places at a time',
    `INSERT INTO placements (id, organisation_id, subscription_id, kind, delivery, address_id, during) VALUES (${ids}, $1, $2, 'REGULAR', 'CARRIER', $3, '[2024-05-01,2024-06-01)')`,
    [organisation, subscription, addressId],
    'placements_no_overlap',
  ],
  [
    'charges that nobody knows of',
    `INSERT INTO settlements (id, organisation_id, carrier_id, month, status, runs, copies, copy_rate_minor, pay_minor, charges_minor, prepared_by) VALUES (${ids}, $1, $2, '2024-05', 'PREPARED', 1, 10, 10, 100, 1, 'me')`,
    [organisation, carrier.id],
    'settlements_charges_open',
  ],
  [
    'a row of another organisation',
    `INSERT INTO outlets (id, organisation_id, code, name, kind, street) VALUES (${ids}, ${ids}, 'K-9', '{"en":"x"}', 'SHOP', 'x')`,
    [],
    'new row violates row-level security policy for table "outlets"',
  ],
  [
    'a row handed to another organisation',
    `UPDATE outlets SET organisation_id = ${ids} WHERE id = $1`,
    [outlet.id],
    'new row violates row-level security policy for table "outlets"',
  ],
  [
    'the history of a subscription',
    'UPDATE subscription_entries SET days = 99',
    [],
    'permission denied for table subscription_entries',
  ],
])('the database refuses %s', async (_, statement, parameters, expected) => {
  expect(await asStaff(statement, ...parameters)).toBe(expected);
});

test('the database lets staff do what they may', async () => {
  expect(await asStaff(`UPDATE issue_plans SET status = 'COLLECTING' WHERE id = $1`, notified.id)).toBe(
    'done',
  );
});

test('the audit log names things as the graph does', async () => {
  const types = graph.schema.getTypeMap();
  const audited: { entity: string }[] = await graph.sql('SELECT DISTINCT entity FROM audit_log ORDER BY 1');
  expect(audited.map(({ entity }) => entity)).toEqual([
    ...[
      'DeliveryAddress',
      'DeliveryCarrier',
      'DeliveryOutlet',
      'DeliveryRoute',
      'DeliveryRun',
      'DeliveryStop',
    ],
    ...[
      'DistributedTitle',
      'DistributionProfile',
      'Draw',
      'IssuePlan',
      'PaperSubscriber',
      'PaperSubscription',
    ],
    'PrintNotice',
  ]);
  expect(audited.filter(({ entity }) => !types[entity])).toEqual([]);
});
