import { askedOf } from './asked-of.ts';
import { words } from './words.ts';

const sold = {
  owner: words('廣告公司', 'The advertising company'),
  sources: ['advertising'],
  recognition: words(
    '以廣告見報或上線之日計，按成交價',
    'On the day on which the advertisement appears, at the agreed price',
  ),
  audience: words(
    '廣告公司看自己的；集團管理層與財務看全部；按客戶只給廣告公司與財務',
    'Staff of an advertising company see their own; headquarters and finance see all; by advertiser only those staff and finance',
  ),
  dimensions: ['AD_MEDIUM', 'SECTION', 'ISSUE', 'ORGANISATION', 'ADVERTISER'],
} as const;

export const adIndicators = askedOf('ads', [
  {
    code: 'ad-revenue',
    name: words('廣告收入', 'Advertising revenue'),
    formula: words('已刊廣告成交價之和', 'Agreed prices of advertisements that appeared'),
    ...sold,
    unit: 'FEN',
    isAdditive: true,
    isMoreBetter: true,
  },
]);
