import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskAddress, maskEmail, maskIdNumber, maskName, maskPhone } from './mask.ts';

test.each([
  ['歐陽成', '歐陽*'],
  ['欧阳成', '欧阳*'],
  ['楊東興', '楊**'],
  [' 陳明 ', '陳*'],
  ['東方', '東*'],
  ['李', '*'],
  ['', '*'],
  ['Chan Tai Man', 'C***'],
  ['陳 Peter', '陳***'],
])('the name %p is shown as %p', (name, shown) => expect(maskName(name)).toBe(shown));

test.each([
  ['13812341234', '138****1234'],
  ['+86 138-1234-1234', '138****1234'],
  ['0752-2831234', '075****1234'],
  ['9123 4567', '91****67'],
  ['110', '****'],
])('the telephone number %p is shown as %p', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

test.each([
  ['ouyang@huizhou-daily.example', 'o****@huizhou-daily.example'],
  ['"a@b"@huizhou.example', '"****@huizhou.example'],
  ['a@b@c.example', 'a****@c.example'],
  ['x@huizhou.example', '****@huizhou.example'],
  ['@huizhou.example', '****@huizhou.example'],
  ['no address', '****'],
])('the mail address %p is shown as %p', (address, shown) => expect(maskEmail(address)).toBe(shown));

test.each([
  ['441302199001011234', '441***********1234'],
  ['A123456(7)', 'A*******7)'],
  ['12345', '*****'],
])('the identity number %p is shown as %p', (number, shown) => expect(maskIdNumber(number)).toBe(shown));

test.each([
  ['惠州市惠城區文明一路9號華貿大廈3座502', '惠州市惠城區文明一路***'],
  ['惠州市惠城区江北街道文昌一路7号', '惠州市惠城区江北街道文昌一路***'],
  ['惠陽區淡水鎮九號金街大廈', '惠陽區淡水鎮***'],
  ['博羅縣羅陽街道商業西街十二號', '博羅縣羅陽街道商業西街***'],
  ['12 Nathan Road', '***'],
  ['', '***'],
])('the address %p is shown as %p', (address, shown) => expect(maskAddress(address)).toBe(shown));

test('no house number and no middle of a telephone number comes through', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.string(), (number, rest) => {
      expect(maskAddress(`惠州市惠城區文明一路${number}號${rest}`)).toBe('惠州市惠城區文明一路***');
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^1\d{10}$/), (phone) => {
      expect(maskPhone(phone)).toMatch(/^\d{3}\*{4}\d{4}$/);
    }),
  );
});
