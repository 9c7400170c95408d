import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import fc from 'fast-check';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const figures =
  'id version status singleCopyDraw totalDraw notifiedCopies returnedCopies undeliveredCopies netCirculation';
const planOf = (id: string, more = '') => desk.read('issuePlan', id, `${figures} ${more}`);

let day = 0;
const nextDate = (): string => new Date(Date.UTC(2024, 0, ++day)).toISOString().slice(0, 10);

test('over any history the sums hold', async () => {
  const action = fc.oneof(
    fc.record({
      kind: fc.constantFrom('SUBSCRIPTION', 'SINGLE_COPY', 'FREE', 'OFFICE'),
      copies: fc.integer({ min: 0, max: 60 }),
    }),
    fc.record({ kind: fc.constant('NOTIFY') }),
    fc.record({ kind: fc.constant('REOPEN') }),
    fc.record({ kind: fc.constant('DEPART') }),
    fc.record({ kind: fc.constant('COMPLETE') }),
    fc.record({ kind: fc.constant('RETURN'), copies: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ kind: fc.constantFrom('CLOSE', 'CALL_OFF', 'REASSIGN', 'OPEN_AGAIN') }),
    fc.record({ kind: fc.constant('SHORT'), copies: fc.integer({ min: 1, max: 40 }) }),
  );
  const act = async (id: string, { kind, copies }: { kind: string; copies?: number }) => {
    const plan = await planOf(id, 'runs { nodes { id version } } draws { nodes { id kind version } }');
    const [run] = plan.runs.nodes;
    if (kind === 'NOTIFY')
      return desk.act('issuePrintNotice', { id, version: plan.version, printerId: desk.printerId });
    if (kind === 'REOPEN') return desk.act('reopenDraws', { id, version: plan.version });
    if (kind === 'CLOSE') return desk.act('closeIssuePlan', { id, version: plan.version });
    if (kind === 'DEPART') return run && desk.act('departDeliveryRun', run);
    if (kind === 'COMPLETE') return run && desk.act('completeDeliveryRun', run);
    const reason = 'Whatever';
    if (kind === 'CALL_OFF') return run && desk.act('cancelDeliveryRun', { ...run, reason });
    if (kind === 'OPEN_AGAIN') return run && desk.act('reopenDeliveryRun', { ...run, reason });
    if (kind === 'REASSIGN')
      return run && desk.act('reassignDeliveryRun', { ...run, carrierId: desk.carrier.id, reason });
    if (kind === 'SHORT') {
      const lines = plan.draws.nodes.map((draw: { id: string }) => ({ drawId: draw.id, copies }));
      return desk.act('recordDeliveryShortfalls', { planId: id, lines: lines.slice(-1), reason });
    }
    if (kind === 'RETURN')
      return desk.act('recordCopyReturns', { planId: id, lines: [{ outletId: desk.outlet.id, copies }] });
    const place = kind === 'SINGLE_COPY' ? { outletId: desk.outlet.id } : { routeId: desk.route.id };
    const version = plan.draws.nodes.find((draw: { kind: string }) => draw.kind === kind)?.version;
    return desk.act('setDraw', { planId: id, kind, ...place, copies, ...(version && { version }) });
  };
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), async (history) => {
      const { id } = await desk.made('openIssuePlan', {
        ...{ titleId: desk.title.id, issueId: randomUUID(), issueDate: nextDate() },
      });
      for (const step of history) await act(id, step);
      const plan = await planOf(
        id,
        'draws { nodes { copies returned shortCopies isUndelivered } } shortfalls { nodes { copies } } notices { copies } returns(first: 100) { nodes { copies } } runs { nodes { copies status } }',
      );
      const sum = (rows: { copies: number }[]) => rows.reduce((total, row) => total + row.copies, 0);
      expect(plan.totalDraw).toBe(sum(plan.draws.nodes));
      expect(plan.notifiedCopies).toBe(sum(plan.notices));
      if (plan.status !== 'COLLECTING') expect(plan.notifiedCopies).toBe(plan.totalDraw);
      expect(plan.notifiedCopies).toBeLessThanOrEqual(plan.totalDraw);
      expect(plan.returnedCopies).toBe(sum(plan.returns.nodes));
      expect(plan.returnedCopies).toBeLessThanOrEqual(plan.singleCopyDraw);
      type Draw = { copies: number; returned: number; shortCopies: number; isUndelivered: boolean };
      const missing = plan.draws.nodes.map(({ copies, returned, shortCopies, isUndelivered }: Draw) => ({
        copies: isUndelivered ? copies - returned : shortCopies,
      }));
      expect(plan.undeliveredCopies).toBe(sum(missing));
      expect(sum(plan.draws.nodes.map((draw: Draw) => ({ copies: draw.shortCopies })))).toBe(
        sum(plan.shortfalls.nodes),
      );
      expect(plan.netCirculation).toBe(plan.totalDraw - plan.returnedCopies - plan.undeliveredCopies);
      expect(plan.netCirculation).toBeGreaterThanOrEqual(0);
      const isCalledOff = plan.runs.nodes.some(({ status }: { status: string }) => status === 'CANCELLED');
      expect(isCalledOff || plan.status === 'COLLECTING' || sum(missing) === sum(plan.shortfalls.nodes)).toBe(
        true,
      );
      if (!isCalledOff && (plan.status === 'DISPATCHED' || plan.status === 'CLOSED'))
        expect(sum(plan.runs.nodes)).toBe(plan.totalDraw);
    }),
    { numRuns: 20 },
  );
});
