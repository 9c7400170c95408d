import { askedOf } from './asked-of.ts';
import { words } from './words.ts';

const signed = {
  owner: words('活動部門', 'Those who run the group’s events'),
  sources: ['events'],
  recognition: words(
    '以簽約日計；一個項目首簽與增資各計一次，基金另計',
    'On the day of signing; of a project the first signing and its increments, each once; funds are apart',
  ),
  audience: words('能看到該活動的人', 'Whoever sees the event'),
  dimensions: ['ORGANISATION'],
} as const;

export const signingIndicators = askedOf('signings', [
  {
    code: 'signed-amount',
    name: words('簽約金額', 'Signed amounts'),
    formula: words(
      '人民幣簽約額之和（約數取其下限），歸於活動的第一主辦方',
      'Amounts in yuan, of a range its lower end; with the first organiser of the event',
    ),
    ...signed,
    unit: 'FEN',
    isAdditive: true,
    isMoreBetter: true,
  },
  {
    code: 'signed-projects',
    name: words('簽約項目數', 'Signed projects'),
    formula: words('首次簽約的項目數', 'Projects that were signed for the first time'),
    ...signed,
    unit: 'COUNT',
    isAdditive: true,
    isMoreBetter: true,
  },
]);
