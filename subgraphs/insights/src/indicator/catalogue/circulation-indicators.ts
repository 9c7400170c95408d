import { askedOf } from './asked-of.ts';
import { words } from './words.ts';

const delivered = {
  owner: words('發行公司', 'The distribution company'),
  sources: ['distribution'],
  recognition: words('以報紙出版日計，已發運的各期', 'On the issue’s own day, once it was dispatched'),
  audience: words(
    '發行公司看自己的；集團管理層與財務看全部',
    'Staff of a distribution company see their own; headquarters and finance see all',
  ),
  dimensions: ['DISTRIBUTED_TITLE', 'ISSUE', 'ORGANISATION'],
} as const;

export const circulationIndicators = askedOf('circulation', [
  {
    code: 'net-circulation',
    name: words('期均淨發行量', 'Net circulation of an issue'),
    formula: words(
      '（總發行量－退報）之和 ÷ 期數',
      'Copies delivered less copies returned, divided by issues',
    ),
    ...delivered,
    unit: 'COUNT',
    isAdditive: false,
    isMoreBetter: true,
  },
  {
    code: 'gross-circulation',
    name: words('期均總發行量', 'Gross circulation of an issue'),
    formula: words('總發行量之和 ÷ 期數', 'Copies delivered, divided by issues'),
    ...delivered,
    unit: 'COUNT',
    isAdditive: false,
    isMoreBetter: true,
  },
  {
    code: 'return-rate',
    name: words('退報率', 'Return rate'),
    formula: words('退報 ÷ 零售總量', 'Copies returned, divided by copies given to outlets'),
    ...delivered,
    unit: 'SHARE',
    isAdditive: false,
    isMoreBetter: false,
  },
  {
    code: 'on-time-delivery',
    name: words('準時送達率', 'On-time delivery'),
    formula: words(
      '在時限前完成的投遞 ÷ 已完成的投遞',
      'Delivery runs that ended before their deadline, divided by those that ended',
    ),
    ...delivered,
    unit: 'SHARE',
    isAdditive: false,
    isMoreBetter: true,
    dimensions: ['DISTRIBUTED_TITLE', 'DELIVERY_ROUTE', 'ISSUE', 'ORGANISATION'],
  },
  {
    code: 'delivery-complaints',
    name: words('投遞投訴數', 'Complaints about delivery'),
    formula: words(
      '投訴件數，不含取消出版的期次',
      'Complaints, whatever became of them, but of issues that were cancelled',
    ),
    ...delivered,
    unit: 'COUNT',
    isAdditive: true,
    isMoreBetter: false,
    recognition: words('以所投訴的報紙出版日計', 'On the day of the issue that they are about'),
    dimensions: ['COMPLAINT_KIND', 'DISTRIBUTED_TITLE', 'DELIVERY_ROUTE', 'ISSUE', 'ORGANISATION'],
  },
  {
    code: 'subscription-churn',
    name: words('訂戶流失率', 'Churn of subscribers'),
    formula: words(
      '當月到期或退訂的訂單 ÷ 當月一日在訂的訂單',
      'Subscriptions that ended, divided by those held on the first of each month',
    ),
    ...delivered,
    unit: 'SHARE',
    isAdditive: false,
    isMoreBetter: false,
    recognition: words(
      '以停報次日計；跨月之和除以各月一日在訂之和',
      'On the day after the last one served; over several months, of all their firsts together',
    ),
    audience: words(
      '發行公司看自己的；集團財務看全部',
      'Staff of a distribution company see their own; the group’s finance sees all',
    ),
    dimensions: ['DISTRIBUTED_TITLE', 'ORGANISATION'],
  },
  {
    code: 'subscription-growth',
    name: words('訂戶淨增', 'Net growth of subscriptions'),
    formula: words(
      '新訂 + 復訂 − 到期或退訂的訂單，停報不計',
      'Subscriptions that started or began again, less those that ended; pauses are no end',
    ),
    ...delivered,
    unit: 'COUNT',
    isAdditive: true,
    isMoreBetter: true,
    recognition: words(
      '新訂、復訂以首日計，流失以停報次日計；未到之日不計',
      'Beginnings on their first day, ends on the day after the last one served; nothing of days to come',
    ),
    audience: words(
      '發行公司看自己的；集團財務看全部',
      'Staff of a distribution company see their own; the group’s finance sees all',
    ),
    dimensions: ['DISTRIBUTED_TITLE', 'ORGANISATION'],
  },
]);
