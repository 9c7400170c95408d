import { describe, expect, test } from '@jest/globals';
import { keptSteps, type Outcome, testSubgraph } from '@media-graph/testing';
import { deliveryComplaintTransitions } from './complaint/delivery-complaint-transitions.ts';
import { deliveryRunTransitions } from './delivery-run/delivery-run-transitions.ts';
import { issuePlanTransitions } from './issue-plan/issue-plan-transitions.ts';
import { carrierSettlementTransitions } from './settlement/carrier-settlement-transitions.ts';
import { distribution } from './subgraph.ts';
import { openDesk } from './testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);

type Row = { readonly id: string; readonly version: number };
type Step = {
  /** Where it leads from each status; from any other it is refused. */
  readonly leads: Readonly<Partial<Record<string, string>>>;
  readonly take: (row: Row) => Promise<Pick<Outcome, 'code'>>;
};
type Machine = {
  readonly table: string;
  readonly field: string;
  readonly first: string;
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  readonly make: () => Promise<Row>;
  readonly steps: Readonly<Record<string, Step>>;
};

let day = 0;
const nextDate = (): string => new Date(Date.UTC(2024, 0, ++day)).toISOString().slice(0, 10);
const mutation =
  (name: string, input: (row: Row) => object = () => ({}), as = desk.staff): Step['take'] =>
  (row) =>
    desk.act(name, { id: row.id, version: row.version, ...input(row) }, as);
const complaintStep = (step: string) =>
  mutation('resolveDeliveryComplaint', () => ({ step, resolution: 'checked' }), desk.manager);
const settlementStep = (step: string) =>
  mutation('advanceCarrierSettlement', () => ({ step, reason: 'checked' }), desk.manager);
const runsOf = async (id: string): Promise<Row[]> =>
  (await desk.read('issuePlan', id, 'runs { nodes { id version } }')).runs.nodes;

const reason = 'A typhoon';
/** Completes the run of a plan that has left; one that has not is called off. */
const endRuns = async (planId: string): Promise<void> => {
  const [run] = await runsOf(planId);
  if (!run) return;
  const { code } = await desk.act('completeDeliveryRun', run);
  if (code !== null) await desk.act('cancelDeliveryRun', { ...run, reason });
};

const machines: Record<string, Machine> = {
  plan: {
    table: 'issue_plans',
    field: 'issuePlan',
    first: 'COLLECTING',
    transitions: issuePlanTransitions,
    make: () => desk.plan(nextDate()),
    steps: {
      issuePrintNotice: {
        leads: { COLLECTING: 'NOTIFIED' },
        take: mutation('issuePrintNotice', () => ({ printerId: desk.printerId })),
      },
      reopenDraws: { leads: { NOTIFIED: 'COLLECTING' }, take: mutation('reopenDraws') },
      departDeliveryRun: {
        leads: { NOTIFIED: 'DISPATCHED' },
        take: async ({ id }) => {
          const [run] = await runsOf(id);
          // A plan without runs cannot be dispatched; nothing is there to leave.
          return run ? desk.act('departDeliveryRun', run) : { code: 'ILLEGAL_TRANSITION' };
        },
      },
      closeIssuePlan: {
        leads: { DISPATCHED: 'CLOSED', NOTIFIED: 'CLOSED' },
        take: async (row) => {
          await endRuns(row.id);
          return mutation('closeIssuePlan')(row);
        },
      },
      reopenIssuePlan: {
        leads: { CLOSED: 'DISPATCHED' },
        take: mutation('reopenIssuePlan', () => ({ reason })),
      },
      cancelIssuePlan: {
        leads: { COLLECTING: 'CANCELLED', NOTIFIED: 'CANCELLED', DISPATCHED: 'CANCELLED' },
        take: async (row) => {
          const [run] = await runsOf(row.id);
          if (run) await desk.act('cancelDeliveryRun', { ...run, reason });
          return mutation('cancelIssuePlan', () => ({ reason }))(row);
        },
      },
      reinstateIssuePlan: {
        leads: { CANCELLED: 'COLLECTING' },
        take: mutation('reinstateIssuePlan', () => ({ reason })),
      },
    },
  },
  run: {
    table: 'delivery_runs',
    field: 'deliveryRun',
    first: 'PLANNED',
    transitions: deliveryRunTransitions,
    make: async () => (await desk.notify(await desk.plan(nextDate()))).runs.nodes[0],
    steps: {
      departDeliveryRun: { leads: { PLANNED: 'DEPARTED' }, take: mutation('departDeliveryRun') },
      completeDeliveryRun: { leads: { DEPARTED: 'COMPLETED' }, take: mutation('completeDeliveryRun') },
      cancelDeliveryRun: {
        leads: { PLANNED: 'CANCELLED', DEPARTED: 'CANCELLED' },
        take: mutation('cancelDeliveryRun', () => ({ reason: 'An accident' })),
      },
      reopenDeliveryRun: {
        leads: { COMPLETED: 'DEPARTED' },
        take: mutation('reopenDeliveryRun', () => ({ reason: 'Another run' })),
      },
      reassignDeliveryRun: {
        // One that is planned stays so, and has another driver.
        leads: { CANCELLED: 'PLANNED', PLANNED: 'PLANNED' },
        take: mutation('reassignDeliveryRun', () => ({ carrierId: desk.carrier.id, reason: 'An accident' })),
      },
    },
  },
  complaint: {
    table: 'complaints',
    field: 'deliveryComplaint',
    first: 'OPEN',
    transitions: deliveryComplaintTransitions,
    make: async () => {
      const [{ id: subscriptionId }, { id: planId }] = [
        await desk.subscription({ startsOn: '2024-01-01' }),
        await desk.plan(nextDate()),
      ];
      return desk.made('fileDeliveryComplaint', {
        ...{ reference: desk.next('B'), subscriptionId, planId, code: 'MISSED' },
      });
    },
    steps: {
      REDELIVER: {
        leads: { OPEN: 'REDELIVERED', FORMAL: 'REDELIVERED' },
        take: complaintStep('REDELIVER'),
      },
      CREDIT: { leads: { OPEN: 'CREDITED', FORMAL: 'CREDITED' }, take: complaintStep('CREDIT') },
      REJECT: { leads: { OPEN: 'REJECTED', FORMAL: 'REJECTED' }, take: complaintStep('REJECT') },
      ESCALATE: {
        leads: { OPEN: 'FORMAL', REDELIVERED: 'FORMAL', CREDITED: 'FORMAL', REJECTED: 'FORMAL' },
        take: complaintStep('ESCALATE'),
      },
      RESOLVE: {
        leads: { REDELIVERED: 'RESOLVED', CREDITED: 'RESOLVED', REJECTED: 'RESOLVED', FORMAL: 'RESOLVED' },
        take: complaintStep('RESOLVE'),
      },
      REOPEN: {
        leads: Object.fromEntries(
          ['REDELIVERED', 'CREDITED', 'REJECTED', 'FORMAL', 'RESOLVED'].map((from) => [from, 'OPEN']),
        ),
        take: complaintStep('REOPEN'),
      },
    },
  },
  settlement: {
    table: 'settlements',
    field: 'carrierSettlement',
    first: 'PREPARED',
    transitions: carrierSettlementTransitions,
    make: async () => {
      const { id: carrierId } = await desk.made('addDeliveryCarrier', {
        ...{ code: desk.next('C'), name: '李四', phone: '13800000000', copyRateMinor: '9' },
      });
      return desk.made('prepareCarrierSettlement', { carrierId, month: '2024-05' });
    },
    steps: {
      APPROVE: { leads: { PREPARED: 'APPROVED' }, take: settlementStep('APPROVE') },
      PAY: { leads: { APPROVED: 'PAID' }, take: settlementStep('PAY') },
      VOID: { leads: { PREPARED: 'VOID', APPROVED: 'VOID' }, take: settlementStep('VOID') },
      TAKE_BACK: { leads: { PAID: 'APPROVED' }, take: settlementStep('TAKE_BACK') },
    },
  },
};

/** The steps that lead from the first status to another, the shortest way. */
const wayTo = ({ steps, first }: Machine, wanted: string): Step[] => {
  const ways = new Map<string, Step[]>([[first, []]]);
  for (const [status, way] of ways)
    for (const step of Object.values(steps)) {
      const next = step.leads[status];
      if (next && !ways.has(next)) ways.set(next, [...way, step]);
    }
  return ways.get(wanted)!;
};

describe.each(Object.entries(machines))('%s', (_, machine) => {
  const { transitions, field, table, first, steps } = machine;
  const versioned = (id: string): Promise<Row & { status: string }> =>
    desk.read(field, id, 'id version status');

  test.each(
    Object.keys(transitions).flatMap((status) => Object.keys(steps).map((name) => [status, name] as const)),
  )('from %s the step %s', async (status, name) => {
    const { id } = await machine.make();
    for (const before of wayTo(machine, status)) {
      const { id: same, version } = await versioned(id);
      expect((await before.take({ id: same, version })).code).toBeNull();
    }
    const row = await versioned(id);
    expect(row.status).toBe(status);
    const { leads, take } = steps[name]!;
    const { code } = await take({ id: row.id, version: row.version });
    expect(code).toBe(leads[status] ? null : 'ILLEGAL_TRANSITION');
    expect((await versioned(id)).status).toBe(leads[status] ?? status);
  });

  const moves = Object.entries(transitions).flatMap(([from, nexts]) => nexts.map((to) => `${from}>${to}`));

  test('the table has what the steps do, and nothing else', () => {
    const taken = Object.values(steps)
      .flatMap(({ leads }) => Object.entries(leads))
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${from}>${to}`);
    expect(moves.sort()).toEqual([...new Set(taken)].sort());
  });

  test('the trigger in the database holds the same steps', async () => {
    expect(await keptSteps(graph, `${table}_next_status`)).toEqual([`>${first}`, ...moves].sort());
  });
});
