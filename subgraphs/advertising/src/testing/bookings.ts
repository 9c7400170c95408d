import { randomUUID } from 'node:crypto';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import type { openDesk } from './sales-desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** For each mutation that changes what is booked, an input that goes well, about a line of its own. */
export const bookings = (desk: Desk, order: { id: string }) => {
  const open = async (days: number): Promise<{ id: string; version: number }> => {
    const area = { issueId: randomUUID(), issueDate: addDays(todayInShanghai(), days) };
    return (await desk.make('openAdSlots', { ...area, slots: [{ page: 'A1', size: 'STRIP' }] }))[0];
  };
  const strip = { medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'STRIP', basePriceMinor: '960000' };
  const booked = async () => {
    const product = await desk.product(strip);
    const line = await desk.line(order.id, product.id);
    return desk.must('bookAdLine', line, { slotIds: [(await open(0)).id] });
  };
  const placed = async () => {
    const { adLine } = await desk.ask(`{ adLine(id: "${(await booked()).id}") { placements { id } } }`);
    return { placementId: adLine.placements[0].id, reason: 'x y z' };
  };
  const makeGood = async () => ({ ...(await placed()), slotId: (await open(1)).id });
  return {
    rebookAdLine: async () => {
      const { id, version } = await booked();
      return { id, version, slotIds: [(await open(0)).id], reason: 'x y z' };
    },
    withdrawAdSlots: async () => {
      const { id, version } = await open(0);
      return { slots: [{ id, version }], reason: 'x y z' };
    },
    bookAdMakeGood: makeGood,
    recordAdDelivery: () => ({ source: 'x', onDate: todayInShanghai(), lines: [] }),
    withdrawAdProof: async () => {
      const shown = { placementId: (await placed()).placementId, kind: 'PHOTO', assetId: randomUUID() };
      return { id: (await desk.make('addAdProof', shown)).id, reason: 'x y z' };
    },
    withdrawAdMakeGood: async () => ({
      placementId: (await desk.make('bookAdMakeGood', await makeGood())).id,
      reason: 'x y z',
    }),
  };
};
