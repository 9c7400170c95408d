import { expect, test } from '@jest/globals';
import { xmpOf } from '../rendition/xmp-of.ts';
import { exifText } from '../testing/exif-text.ts';
import { iim } from '../testing/iim.ts';
import { readMetadata } from './read-metadata.ts';

const marks = {
  creditLine: '§',
  copyrightNotice: null,
  creatorName: null,
  altText: null,
  digitalSourceType: null,
};

// Written in another encoding each; the bytes are those of the encoding's own tables.
const gbk = {
  title: 'c7a9d4bcd2c7cabd',
  caption: 'caaeceb8f6cfeec4bfd4dac9a2cffad1d2c7a9d4bc',
};
const big5 = { title: 'c3b1acf9bbf6a6a1', city: 'adbbb4e4' };

test.each<[string, [number, string][], object]>([
  ['GBK', [[5, gbk.title]], { title: '签约仪式' }],
  [
    'Big5',
    [
      [5, big5.title],
      [90, big5.city],
    ],
    { title: '簽約儀式', city: '香港' },
  ],
  ['UTF-8 that is not declared', [[5, Buffer.from('签约仪式').toString('hex')]], { title: '签约仪式' }],
  [
    'a Western encoding',
    [[110, Buffer.from('Müller/Agence Vérité', 'latin1').toString('hex')]],
    { creditLine: 'Müller/Agence Vérité' },
  ],
  [
    'a Western encoding, at the end of a name',
    [[80, Buffer.from('José', 'latin1').toString('hex')]],
    { creator: ['José'] },
  ],
  [
    'an encoding that nobody knows',
    [
      [110, '8f5a9affd1'],
      [5, 'ffffff'],
    ],
    {},
  ],
  ['GBK that is UTF-8 as well', [[5, 'c7a9d4bc']], { title: '签约' }],
  ['a letter of GBK that is one of UTF-8 as well', [[5, 'cdb3']], { title: '统' }],
  [
    'UTF-8 in one field and GBK in another',
    [
      [5, Buffer.from('签约').toString('hex')],
      [120, gbk.title],
    ],
    { title: '签约', description: '签约仪式' },
  ],
  ['Polish in UTF-8', [[80, Buffer.from('Łukasz Żółć').toString('hex')]], { creator: ['Łukasz Żółć'] }],
  ['GBK cut inside a letter', [[5, `${gbk.title}d4`]], { title: '签约仪式' }],
])('IPTC in %s without a character set is read as it is meant, or not at all', (_, fields, expected) => {
  const iptc = iim(
    fields.map(([number, hex]) => [number, Buffer.from(hex, 'hex')]),
    null,
  );
  expect(readMetadata({ iptc })).toEqual(expected);
});

test('a declared UTF-8 that is none is read as what it is', () => {
  expect(readMetadata({ iptc: iim([[5, Buffer.from(gbk.title, 'hex')]]) })).toEqual({ title: '签约仪式' });
});

test('a field that is cut inside a letter ends before it', () => {
  const { creditLine } = readMetadata({ iptc: iim([[110, Buffer.from('惠州圖片社').subarray(0, 13)]]) });
  expect(creditLine).toBe('惠州圖片');
});

test('Exif in GBK and XMP in GBK are read too', () => {
  const title = Buffer.from(gbk.title, 'hex');
  expect(readMetadata({ exif: exifText(0x013b, title) }).creator).toEqual(['签约仪式']);
  const [before, after] = xmpOf(marks).split('§') as [string, string];
  const ascii = (text: string) => text.replaceAll(/[^\0-\x7f]/g, '');
  const xmp = Buffer.concat([Buffer.from(ascii(before)), title, Buffer.from(ascii(after))]);
  expect(readMetadata({ xmp }).creditLine).toBe('签约仪式');
});
