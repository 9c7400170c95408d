import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { orderTransitions } from './order-transitions.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test('an order goes where the table says', async () => {
  const { account } = await desk.customer();
  const all = ['PENDING', 'APPROVED', 'REJECTED', 'CLOSED'] as const;
  for (const from of all)
    for (const to of all) {
      const terms = { title: 'Order', budgetMinor: '1', startsOn: '2030-01-01', endsOn: '2030-01-02' };
      let order = await desk.make('createAdOrder', { accountId: account.id, ...terms });
      if (from === 'CLOSED') order = await desk.must('decideAdOrder', order, { status: 'APPROVED' });
      if (from !== 'PENDING')
        order = await desk.must('decideAdOrder', order, { status: from, reason: 'Test' });
      const { code } = await desk.step('decideAdOrder', order, { status: to, reason: 'Test' });
      expect([from, to, code]).toEqual([
        from,
        to,
        orderTransitions[from].includes(to) ? null : 'ILLEGAL_TRANSITION',
      ]);
    }
});

test('headquarters is refused the customer of an order that it may see', async () => {
  const { order } = await desk.customer();
  const { data, errors } = await graph.ask(`{ adOrder(id: "${order.id}") { title account { id } } }`, {
    as: viewers.headquarters,
  });
  expect(data.adOrder).toEqual({ title: 'Order', account: null });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
