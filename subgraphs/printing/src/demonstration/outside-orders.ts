import { seedId, shanghaiInstant } from '@media-graph/subgraph';
import type { PrintOrder } from '../print-order/print-order.entity.ts';
import { works } from './works.seed.ts';

type Outside = Pick<PrintOrder, 'product' | 'title' | 'quantity' | 'pageCount' | 'format' | 'status'> & {
  readonly customer: string;
  /** A slug of the group's registry; the other customers are made up. */
  readonly internal?: string;
  readonly due: string;
  readonly priceMinor: bigint;
  /** When its run began, or is to begin. */
  readonly run?: string;
};

const orders: readonly Outside[] = [
  {
    customer: '示範食品廠（虛構）',
    product: 'COMMERCIAL',
    title: '端午禮盒傳單',
    quantity: 20_000,
    pageCount: 4,
    format: 'SIXTEENMO',
    status: 'INVOICED',
    due: '2024-05-11',
    priceMinor: 680_000n,
    run: '2024-05-09T10:00:00+08:00',
  },
  {
    customer: '惠報廣告公司',
    internal: 'huibao-advertising',
    product: 'MAGAZINE',
    title: '媒介手冊',
    quantity: 3_000,
    pageCount: 48,
    format: 'SIXTEENMO',
    status: 'DELIVERED',
    due: '2024-05-18',
    priceMinor: 1_950_000n,
    run: '2024-05-16T10:00:00+08:00',
  },
  {
    customer: '教育文化傳播公司',
    internal: 'education-culture',
    product: 'BOOK',
    title: '研學讀本',
    quantity: 2_000,
    pageCount: 160,
    format: 'THIRTY_TWOMO',
    status: 'FINISHING',
    due: '2024-06-01',
    priceMinor: 2_400_000n,
    run: '2024-05-28T10:00:00+08:00',
  },
  {
    customer: '示範家居（虛構）',
    product: 'COMMERCIAL',
    title: '夏季目錄',
    quantity: 15_000,
    pageCount: 16,
    format: 'SIXTEENMO',
    status: 'SCHEDULED',
    due: '2024-06-06',
    priceMinor: 1_320_000n,
    run: '2024-06-03T10:00:00+08:00',
  },
  {
    customer: '示範學校（虛構）',
    product: 'BOOK',
    title: '校史',
    quantity: 800,
    pageCount: 224,
    format: 'THIRTY_TWOMO',
    status: 'IN_PREPRESS',
    due: '2024-06-20',
    priceMinor: 1_760_000n,
  },
  {
    customer: '示範商會（虛構）',
    product: 'MAGAZINE',
    title: '會刊夏季號',
    quantity: 2_500,
    pageCount: 64,
    format: 'SIXTEENMO',
    status: 'ACCEPTED',
    due: '2024-06-28',
    priceMinor: 2_050_000n,
  },
  {
    customer: '示範旅館（虛構）',
    product: 'COMMERCIAL',
    title: '房卡套與菜單',
    quantity: 6_000,
    pageCount: 2,
    format: 'THIRTY_TWOMO',
    status: 'QUOTED',
    due: '2024-07-05',
    priceMinor: 240_000n,
  },
  {
    customer: '示範書店（虛構）',
    product: 'COMMERCIAL',
    title: '開業海報',
    quantity: 1_000,
    pageCount: 2,
    format: 'TABLOID',
    status: 'CANCELLED',
    due: '2024-05-20',
    priceMinor: 120_000n,
  },
];

/** Synthetic orders of eight customers, one in each status that people see. */
export const outsideOrders = orders.map(({ customer, internal, due, run, ...order }, index) => {
  const number = `S-2405-${String(index + 1).padStart(2, '0')}`;
  const done = order.status === 'DELIVERED' || order.status === 'INVOICED';
  return {
    run,
    row: {
      ...order,
      id: seedId('PrintOrder', number),
      organisationId: works,
      isSynthetic: true,
      number,
      customerKind: internal ? ('INTERNAL' as const) : ('EXTERNAL' as const),
      customerId: internal ? seedId('Organisation', internal) : null,
      customerName: customer,
      issueId: null,
      colours: '4+4',
      paperGrade: 'OFFSET' as const,
      grammage: 70,
      dueAt: shanghaiInstant(due, '12:00'),
      acceptedAt: ['QUOTED', 'CANCELLED'].includes(order.status)
        ? null
        : shanghaiInstant('2024-05-02', '10:00'),
      deliveredAt: done ? shanghaiInstant(due, '09:00') : null,
      invoicedAt: order.status === 'INVOICED' ? shanghaiInstant(due, '16:00') : null,
      cancelReason: order.status === 'CANCELLED' ? '客戶改期（示範）' : null,
    },
  };
});
