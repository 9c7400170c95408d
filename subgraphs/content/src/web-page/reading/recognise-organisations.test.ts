import { expect, test } from '@jest/globals';
import { recogniseOrganisations } from './recognise-organisations.ts';

const organisations = [
  { id: 'city', names: { zhHans: '惠州市委统战部', zhHant: '惠州市委統戰部', en: null }, aliases: [] },
  { id: 'front', names: { zhHant: '統戰部' } },
  { id: 'group', names: { zhHant: '惠州日報社', en: 'Huizhou Daily' }, aliases: ['惠州日報'] },
  { id: 'cloud', names: { zhHant: '東江云媒研究院' } },
  { id: 'abt', names: { en: 'ABT' }, aliases: ['C++ (中國)', ' ', '社'] },
];

const found = (text: string): (string | number)[][] =>
  recogniseOrganisations(text, organisations).map(({ id, count, firstPosition }) => [
    id,
    count,
    firstPosition,
  ]);

test('the longest name wins, and no part of it is another mention', () => {
  expect(found('昨日惠州市委統戰部開會')).toEqual([['city', 1, 2]]);
  expect(found('省委統戰部到惠州')).toEqual([['front', 1, 2]]);
});

test('mentions are counted over all names, in the order of the first', () => {
  expect(found('統戰部、惠州日報與惠州日報社，Huizhou  Daily、HUIZHOU daily')).toEqual([
    ['front', 1, 0],
    ['group', 3, 4],
  ]);
});

test('script, width and variants do not count', () => {
  expect(found('东江雲媒研究院')).toEqual([['cloud', 1, 0]]);
  expect(found('ＡＢＴ集團')).toEqual([['abt', 1, 0]]);
});

test('a Latin name is a whole word, and signs in a name mean themselves', () => {
  expect(found('ABTX cabt 1abt')).toEqual([]);
  expect(found('用C++ (中國)寫成')).toEqual([['abt', 1, 1]]);
  expect(found('C+++中國 報社')).toEqual([]);
});

test('nothing is found in nothing', () => {
  expect(found('')).toEqual([]);
  expect(recogniseOrganisations('惠州日報', [])).toEqual([]);
});

test('a name that two organisations share counts for both', () => {
  const shared = [
    { id: 'a', names: { zhHans: '演播厅' } },
    { id: 'b', names: { zhHant: '演播廳' } },
  ];
  expect(recogniseOrganisations('演播廳', shared).map(({ id }) => id)).toEqual(['a', 'b']);
});
