import { askedOf } from './asked-of.ts';
import { words } from './words.ts';

const travelled = {
  owner: words('旅行社', 'The travel agency'),
  sources: ['travel'],
  recognition: words('以出團日計', 'On the day on which the departure leaves'),
  audience: words(
    '旅行社看自己的；集團管理層與財務看全部',
    'Staff of a travel agency see their own; headquarters and finance see all',
  ),
} as const;

export const travelIndicators = askedOf('travel', [
  {
    code: 'load-factor',
    name: words('滿座率', 'Load factor'),
    formula: words('已出團人數 ÷ 座位數', 'Seats that travelled, divided by seats of departures that left'),
    ...travelled,
    unit: 'SHARE',
    isAdditive: false,
    isMoreBetter: true,
    dimensions: ['TOUR', 'ORGANISATION'],
  },
  {
    code: 'tour-bookings',
    name: words('訂單數', 'Bookings of tours'),
    formula: words(
      '已確認和已成行的訂單；按帶來訂單的文章歸屬',
      'Confirmed and travelled bookings; by article, by the one that brought them',
    ),
    ...travelled,
    unit: 'COUNT',
    isAdditive: true,
    isMoreBetter: true,
    dimensions: ['ARTICLE', 'TOUR', 'ORGANISATION'],
  },
  {
    code: 'tour-revenue',
    name: words('旅遊收款', 'Receipts of tours'),
    formula: words('訂單所付減退款與賠償', 'What bookings paid, less what was given back'),
    ...travelled,
    unit: 'FEN',
    isAdditive: true,
    isMoreBetter: true,
    dimensions: ['ARTICLE', 'TOUR', 'ORGANISATION'],
  },
]);
