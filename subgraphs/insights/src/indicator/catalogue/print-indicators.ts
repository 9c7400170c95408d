import { askedOf } from './asked-of.ts';
import { words } from './words.ts';

const printed = {
  owner: words('印務公司', 'The printing company'),
  sources: ['printing'],
  recognition: words(
    '以印次結束之日（北京時間）計，更正後的印數取代原數',
    'On the day on which the run ended, in Asia/Shanghai; corrected counts take the place of what they correct',
  ),
  audience: words(
    '印務公司看自己的；集團管理層與財務看全部',
    'Staff of a printing works see their own; headquarters and finance see all',
  ),
  dimensions: ['PRESS', 'ISSUE', 'ORGANISATION'],
} as const;

export const printIndicators = askedOf('print', [
  {
    code: 'waste-rate',
    name: words('廢報率', 'Waste rate'),
    formula: words(
      '（開機廢報＋運轉廢報）÷ 總印數',
      'Waste at the start and in running, divided by gross copies',
    ),
    ...printed,
    unit: 'SHARE',
    isAdditive: false,
    isMoreBetter: false,
  },
  {
    code: 'good-copies',
    name: words('成品印數', 'Good copies'),
    formula: words('合格成品份數之和', 'Good copies added up'),
    ...printed,
    unit: 'COUNT',
    isAdditive: true,
    isMoreBetter: null,
  },
  {
    code: 'paper-cost',
    name: words('紙張成本', 'Paper cost'),
    formula: words(
      '各印次所用各卷紙：重量 × 該卷每噸進價',
      'Of each reel that a run took from: weight times what its tonne cost',
    ),
    ...printed,
    unit: 'FEN',
    isAdditive: true,
    isMoreBetter: false,
  },
]);
