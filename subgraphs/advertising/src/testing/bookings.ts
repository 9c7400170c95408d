import { randomUUID } from 'node:crypto';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, managerOf, type TestSubgraph } from '@media-graph/testing';
import type { openDesk } from './sales-desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** For each mutation that changes what is booked, an input that goes well, about a line of its own. */
export const bookings = async (graph: TestSubgraph, desk: Desk, order: { id: string }) => {
  const open = async (days: number): Promise<{ id: string; version: number }> => {
    const issue = desk.issueOf(inDays(days));
    return (await desk.make('openAdSlots', { ...issue, slots: [{ page: 'A1', size: 'STRIP' }] }))[0];
  };
  const manager = managerOf(desk.organisation);
  const asked = async () => ({
    lineId: (await desk.line(order.id, (await desk.product(strip)).id)).id,
    percent: 50,
  });
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
  const bundle = async () => ({
    ...{ orderId: order.id, priceMinor: '1', lineIds: [(await asked()).lineId, (await asked()).lineId] },
  });
  const [today, name] = [todayInShanghai(), { en: 'x' }];
  const day = { startsOn: today, endsOn: today };
  const priced = await desk.product(strip);
  await desk.make('createAdRateCard', {
    ...{ name: 'x', ...day, rates: [{ productId: priced.id, rateMinor: '1000' }] },
    surcharges: [{ kind: 'COLOUR', code: 'colour', name, percent: 10 }],
  });
  const colour = { surcharges: ['colour'] };
  let years = 2090;
  return {
    createAdRateCard: () => ({
      ...{ name: 'x', startsOn: `${years}-01-01`, endsOn: `${years++}-01-01` },
      rates: [{ productId: priced.id, rateMinor: '1' }],
      surcharges: [{ kind: 'PAGE', code: 'front', name, page: 'A1', percent: 30 }],
    }),
    addAdLine: () => {
      const articleId = randomUUID();
      return {
        ...{ orderId: order.id, productId: priced.id, ...day, ...colour },
        ...{ articleId, articleMark: desk.markOf(articleId), sponsor: name },
      };
    },
    recordAdArticleMark: async () => {
      const articleId = randomUUID();
      const { id, version } = await desk.line(order.id, (await desk.product()).id, {
        ...{ articleId, sponsor: name },
      });
      await graph.sql('UPDATE lines SET article_marked_at = NULL WHERE id = $1', [id]);
      return { id, version, articleMark: desk.markOf(articleId) };
    },
    recordAdSponsorshipMark: () => {
      const articleId = randomUUID();
      return { articleId, articleMark: desk.markOf(articleId) };
    },
    correctAdSponsor: async () => {
      const { id, version } = await desk.line(order.id, (await desk.product()).id, {
        ...{ eventId: randomUUID(), sponsor: name },
      });
      return { id, version, sponsor: { en: 'y' }, reason: 'x y z' };
    },
    updateAdLine: async () => {
      const { id, version } = await desk.bareLine(order.id, priced.id);
      const articleId = randomUUID();
      const sponsorship = { articleId, articleMark: desk.markOf(articleId), sponsor: name };
      return { id, version, ...colour, sponsorship };
    },
    rebookAdLine: async () => {
      const { id, version } = await booked();
      return { id, version, slotIds: [(await open(0)).id], reason: 'x y z' };
    },
    withdrawAdSlots: async () => {
      const { id, version } = await open(0);
      return { slots: [{ id, version }], reason: 'x y z' };
    },
    bookAdMakeGood: makeGood,
    createAdPackage: async () => ({ ...(await bundle()), name: 'x' }),
    dissolveAdPackage: async () => {
      const { id, version } = await desk.make('createAdPackage', { ...(await bundle()), name: 'x' });
      return { id, version, reason: 'x y z' };
    },
    setAdSetting: () => ({ key: 'DISCOUNT_LIMIT', value: 30, reason: 'x y z' }),
    withdrawAdSetting: async () => {
      const validFrom = inDays(9);
      const set = { key: 'DISCOUNT_LIMIT', value: 30, reason: 'x y z', validFrom };
      await desk.make('setAdSetting', set, manager);
      const [{ id }] = await graph.sql(
        'SELECT id FROM company_settings WHERE organisation_id = $1 AND withdrawn_at IS NULL ORDER BY set_at DESC LIMIT 1',
        [desk.organisation],
      );
      return { id, reason: 'x y z' };
    },
    requestAdDiscount: async () => ({ ...(await asked()), reason: 'x y z' }),
    decideAdDiscount: async () => {
      const { id, version } = await desk.make('requestAdDiscount', { ...(await asked()), reason: 'x y z' });
      return { id, version, decision: 'REFUSED', comment: 'x y z' };
    },
    withdrawAdDiscount: async () => {
      const { id, version } = await desk.make('requestAdDiscount', { ...(await asked()), reason: 'x y z' });
      return { id, version, reason: 'x y z' };
    },
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
