import { randomUUID } from 'node:crypto';
import { todayInShanghai } from '@media-graph/subgraph';
import type { openDesk } from './sales-desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
type Seen = { readonly id: string; readonly version: number };

const name = { en: 'x' };
const seen = ({ id, version }: Seen): Seen => ({ id, version });
const day = () => ({ startsOn: todayInShanghai(), endsOn: todayInShanghai() });
let cards = 0;

/** For each mutation that amends something, an input that goes well, about a thing of its own. */
export const amendments = (
  desk: Desk,
  { product, account, order }: { product: Seen; account: Seen; order: Seen },
) => ({
  updateAdProduct: async () => ({ ...seen(await desk.product()), name, reason: 'x y z' }),
  updateOutdoorFace: async () => ({
    ...seen(await desk.make('createOutdoorFace', { code: randomUUID(), name, widthCm: 10, heightCm: 10 })),
    ...{ name, reason: 'x y z' },
  }),
  updateAdSlot: async () => {
    const [slot] = await desk.slots(randomUUID(), [{ page: 'A1', size: 'STRIP' }]);
    return { id: slot!.id, version: 1, reason: 'x y z' };
  },
  correctAdIssueDay: async () => {
    const issueId = randomUUID();
    await desk.slots(issueId, [{ page: 'A1', size: 'STRIP' }]);
    return { ...desk.issueOf('2030-01-01', issueId), reason: 'x y z' };
  },
  updateAdRateCard: async () => {
    const day = `20${30 + cards++}-01-01`;
    const rates = [{ productId: product.id, rateMinor: '1' }];
    const card = { name: 'x', startsOn: day, endsOn: day, rates };
    return {
      ...seen(await desk.make('createAdRateCard', card)),
      name: 'x',
      surcharges: [{ kind: 'PAGE', code: 'front', name, page: 'A1', percent: 30 }],
      reason: 'x y z',
    };
  },
  updateAdvertiser: async () => ({
    ...seen(await desk.make('registerAdvertiser', { name, industry: 'x' })),
    ...{ name, industry: 'x', reason: 'x y z' },
    contacts: [{ duty: 'x', name: 'x', phone: '13800138000', email: 'a@b' }],
  }),
  updateAdAccount: async () => ({
    ...seen(
      await desk.make('openAdAccount', {
        advertiserId: (await desk.make('registerAdvertiser', { name, industry: 'x' })).id,
      }),
    ),
    ...{ paymentDays: 1, reason: 'x y z' },
  }),
  setAdCostRate: () => ({ medium: 'EVENT', validFrom: `20${30 + cards++}-01-01`, reason: 'x y z' }),
  correctAdPlacement: async () => {
    const line = await desk.must('bookAdLine', await desk.line(order.id, product.id));
    const { id, version } = await desk.must('startAdLine', line);
    const { adLine } = await desk.ask(`{ adLine(id: "${id}") { placements { id } } }`);
    return { placementId: adLine.placements[0].id, version, costMinor: '7', reason: 'x y z' };
  },
  updateAdOrder: async () => ({
    ...seen(
      await desk.make('createAdOrder', { accountId: account.id, title: 'x', budgetMinor: '1', ...day() }),
    ),
    ...{ title: 'x', reason: 'x y z' },
  }),
});
