import { describe, expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { complaintTransitions } from './complaint/complaint-transitions.ts';
import { deliveryRunTransitions } from './delivery-run/delivery-run-transitions.ts';
import { issuePlanTransitions } from './issue-plan/issue-plan-transitions.ts';
import { settlementTransitions } from './settlement/settlement-transitions.ts';
import { distribution } from './subgraph.ts';
import { subscriptionTransitions } from './subscription/subscription-transitions.ts';
import { openDesk } from './testing/desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);

type Row = { id: string; version: number };
type Step = (row: Row) => Promise<{ userErrors: { code: string }[] }>;
type Machine = {
  readonly table: string;
  readonly field: string;
  readonly first: string;
  readonly transitions: Readonly<Record<string, Partial<Record<string, string>>>>;
  readonly make: () => Promise<Row>;
  readonly steps: Readonly<Record<string, Step>>;
};

let day = 0;
const nextDate = (): string => new Date(Date.UTC(2024, 0, ++day)).toISOString().slice(0, 10);
const places = new Map<string, string>();
const placeOf = ({ id }: Row) => ({ addressId: places.get(id) });
const change = (mutation: string, thing: string, input: (row: Row) => object): Step => {
  return (row) => desk.run(mutation, { id: row.id, version: row.version, ...input(row) }, `${thing} { id }`);
};
const subscriptionStep = (mutation: string, input: (row: Row) => object = () => ({})) =>
  change(mutation, 'subscription', input);
const complaintStep = (step: string) =>
  change('resolveComplaint', 'complaint', () => ({ step, resolution: 'checked' }));
const second = { ...desk.staff, subject: 'a second person' };
const settlementStep =
  (step: string): Step =>
  ({ id, version }) =>
    desk.run('advanceSettlement', { id, version, step }, 'settlement { id }', second);
const planStep =
  (mutation: string, input: object = {}): Step =>
  ({ id, version }) =>
    desk.run(mutation, { planId: id, version, ...input }, 'plan { id }');

const runOf = async (): Promise<Row> => {
  const notified = (await desk.notify(await desk.plan(nextDate()))) as Row & { runs: Row[] };
  return notified.runs[0]!;
};
const planRuns = async (id: string): Promise<Row[]> =>
  (await desk.read('issuePlan', id, 'runs { id version status }')).runs;

const machines: Record<string, Machine> = {
  subscription: {
    table: 'subscriptions',
    field: 'paperSubscription',
    first: 'ACTIVE',
    transitions: subscriptionTransitions,
    make: async () => {
      const row = await desk.subscription();
      places.set(row.id, row.addressId);
      return row;
    },
    steps: {
      PAUSE: subscriptionStep('pauseSubscription', () => ({ from: '2024-03-01' })),
      RESUME: subscriptionStep('resumeSubscription', () => ({ on: '2024-03-11' })),
      STOP: subscriptionStep('stopSubscription', () => ({ on: '2024-06-01' })),
      EXPIRE: subscriptionStep('expireSubscription'),
      RENEW: async (row) => {
        const { status } = await desk.read('paperSubscription', row.id, 'status');
        const restart = status === 'EXPIRED' ? { restartsOn: '2025-02-01' } : {};
        return desk.run(
          'renewSubscription',
          { ...row, months: 1, pricePaidMinor: '3000', ...restart },
          'subscription { id }',
        );
      },
      MOVE: subscriptionStep('moveSubscription', (row) => ({ on: '2024-05-01', place: placeOf(row) })),
      TEMPORARY_ADDRESS: subscriptionStep('setTemporaryAddress', (row) => ({
        from: '2024-05-01',
        until: '2024-05-09',
        place: placeOf(row),
      })),
      REFUND: subscriptionStep('refundSubscription'),
    },
  },
  plan: {
    table: 'issue_plans',
    field: 'issuePlan',
    first: 'COLLECTING',
    transitions: issuePlanTransitions,
    make: () => desk.plan(nextDate()),
    steps: {
      NOTIFY: planStep('issuePrintNotice', { printerId: desk.printerId }),
      REOPEN: planStep('reopenDraws'),
      DISPATCH: async ({ id }) => {
        const [run] = await planRuns(id);
        // A plan without runs cannot be dispatched; nothing is there to leave.
        if (!run) return { userErrors: [{ code: 'ILLEGAL_TRANSITION' }] };
        return desk.run('recordDeparture', { id: run.id, version: run.version }, 'run { id }');
      },
      CLOSE: async (row) => {
        const [run] = await planRuns(row.id);
        if (run) await desk.run('recordDelivery', { id: run.id, version: run.version }, 'run { id }');
        return planStep('closeIssuePlan')(row);
      },
    },
  },
  run: {
    table: 'delivery_runs',
    field: 'deliveryRun',
    first: 'PLANNED',
    transitions: deliveryRunTransitions,
    make: runOf,
    steps: {
      DEPART: change('recordDeparture', 'run', () => ({})),
      COMPLETE: change('recordDelivery', 'run', () => ({})),
      CANCEL: change('cancelRun', 'run', () => ({})),
    },
  },
  complaint: {
    table: 'complaints',
    field: 'complaint',
    first: 'OPEN',
    transitions: complaintTransitions,
    make: async () => {
      const [{ id: subscriptionId }, { id: planId }] = [
        await desk.subscription(),
        await desk.plan(nextDate()),
      ];
      const input = { reference: desk.next('B'), subscriptionId, planId, code: 'MISSED' };
      return desk.made('fileComplaint', input, 'complaint');
    },
    steps: {
      REDELIVER: complaintStep('REDELIVER'),
      CREDIT: complaintStep('CREDIT'),
      REJECT: complaintStep('REJECT'),
      ESCALATE: complaintStep('ESCALATE'),
      RESOLVE: complaintStep('RESOLVE'),
    },
  },
  settlement: {
    table: 'settlements',
    field: 'carrierSettlement',
    first: 'PREPARED',
    transitions: settlementTransitions,
    make: async () => {
      const input = { code: desk.next('C'), name: '李四', phone: '13800000000', copyRateMinor: '9' };
      const { id: carrierId } = await desk.made('addCarrier', input, 'carrier');
      return desk.made('prepareSettlement', { carrierId, month: '2024-05' }, 'settlement');
    },
    steps: { APPROVE: settlementStep('APPROVE'), PAY: settlementStep('PAY'), VOID: settlementStep('VOID') },
  },
};

/** The steps that lead from the first status to another, the shortest way. */
const wayTo = ({ transitions, first }: Machine, wanted: string): string[] => {
  const ways = new Map<string, string[]>([[first, []]]);
  for (const [status, way] of ways)
    for (const [step, leads] of Object.entries(transitions)) {
      const next = leads[status];
      if (next && !ways.has(next)) ways.set(next, [...way, step]);
    }
  return ways.get(wanted)!;
};

describe.each(Object.entries(machines))('%s', (_, machine) => {
  const { transitions, field, table, first } = machine;
  const statuses = [
    ...new Set([first, ...Object.values(transitions).flatMap((leads) => Object.values(leads))]),
  ] as string[];
  const versioned = (id: string): Promise<Row & { status: string }> =>
    desk.read(field, id, 'id version status');

  test.each(statuses.flatMap((status) => Object.keys(transitions).map((step) => [status, step] as const)))(
    'from %s the step %s',
    async (status, step) => {
      const { id } = await machine.make();
      for (const before of wayTo(machine, status)) {
        const { id: same, version } = await versioned(id);
        const { userErrors } = await machine.steps[before]!({ id: same, version });
        expect(userErrors).toEqual([]);
      }
      const row = await versioned(id);
      expect(row.status).toBe(status);
      const { userErrors } = await machine.steps[step]!({ id: row.id, version: row.version });
      const next = transitions[step]![status];
      expect(userErrors.map(({ code }) => code)).toEqual(next ? [] : ['ILLEGAL_TRANSITION']);
      expect((await versioned(id)).status).toBe(next ?? status);
    },
  );

  test('the trigger in the database holds the same steps', async () => {
    const [{ steps }] = await graph.sql(
      `SELECT string_to_array(rtrim(encode(tgargs, 'escape'), '\\000'), '\\000') AS steps FROM pg_trigger
       WHERE tgname = $1`,
      [`${table}_next_status`],
    );
    const moves = Object.values(transitions)
      .flatMap((leads) => Object.entries(leads))
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${from}>${to}`);
    expect(steps.sort()).toEqual([...new Set([`>${first}`, ...moves])].sort());
  });
});
