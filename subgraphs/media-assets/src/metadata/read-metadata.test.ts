import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { xmpOf } from '../rendition/xmp-of.ts';
import { iim } from '../testing/iim.ts';
import { readMetadata } from './read-metadata.ts';

const marks = {
  creditLine: 'Dongjiang & <Pictures>',
  copyrightNotice: '© 2024',
  creatorName: '歐陽成',
  altText: { zhHant: '簽約', en: 'Signing' },
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
};
const blank = () => sharp({ create: { width: 32, height: 32, channels: 3, background: '#345' } });
const exif = {
  IFD0: { Make: 'Canon', Model: 'EOS R5', Artist: 'Exif Artist', Copyright: 'Exif copyright' },
  IFD2: {
    ExposureTime: '1/250',
    FNumber: '28/10',
    ISOSpeedRatings: '400',
    FocalLength: '50/1',
    DateTimeOriginal: '2024:05:07 10:11:12',
  },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '23/1 6/1 30/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '114/1 25/1 0/1',
  },
};
// The blocks as sharp takes them from a file; files themselves are read in the tests of uploads.
const blocksOf = async (file: Promise<Buffer>) => {
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadHeifBuffer',
    ],
  });
  return sharp(await file).metadata();
};

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'Exif and XMP of a %s have the names of the standard',
  async (format) => {
    const file = blank().withExif(exif).withXmp(xmpOf(marks)).toFormat(format).toBuffer();
    expect(readMetadata(await blocksOf(file))).toEqual({
      creditLine: 'Dongjiang & <Pictures>',
      copyrightNotice: '© 2024',
      creator: ['歐陽成'],
      altText: '簽約',
      digitalSourceType: marks.digitalSourceType,
      make: 'Canon',
      model: 'EOS R5',
      dateCreated: '2024-05-07T10:11:12',
      exposureTime: 0.004,
      fNumber: 2.8,
      photographicSensitivity: 400,
      focalLength: 50,
      position: { latitude: expect.closeTo(23.10833, 4), longitude: expect.closeTo(114.41667, 4) },
    });
  },
);

test('IPTC-IIM is read where there is no XMP, Chinese and repeated fields included', () => {
  const iptc = iim([
    [5, '签约仪式'],
    [25, '惠州'],
    [25, '香港'],
    [80, '歐陽成'],
    [110, '惠州東江圖片社'],
    [116, '© 圖片社'],
    [120, '十四個項目'],
    [90, '香港'],
  ]);
  expect(readMetadata({ iptc })).toMatchObject({
    title: '签约仪式',
    keywords: ['惠州', '香港'],
    creator: ['歐陽成'],
    creditLine: '惠州東江圖片社',
    copyrightNotice: '© 圖片社',
    description: '十四個項目',
    city: '香港',
  });
});

test.each<[string, Parameters<typeof readMetadata>[0]]>([
  ['nothing', {}],
  [
    'rubbish',
    {
      exif: Buffer.from('Exif\0\0II*\0rubbish'),
      xmp: Buffer.from('<x:xmp'),
      iptc: Buffer.from('Photoshop 3.0\0'),
    },
  ],
  [
    'an entity that grows',
    {
      xmp: Buffer.from(
        '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>&b;</rdf:Description></rdf:RDF>',
      ),
    },
  ],
  ['a block that is longer than a block can be', { xmp: Buffer.alloc(1_000_000, 'x') }],
])('%s says nothing', (_, blocks) => expect(readMetadata(blocks)).toEqual({}));

test('control characters and very long texts do not get through', () => {
  const { creditLine, title } = readMetadata({
    iptc: iim([
      [110, 'A\0\x07B'],
      [5, '長'.repeat(9000)],
    ]),
  });
  expect(creditLine).toBe('AB');
  expect(title).toHaveLength(5000);
});

test.each(['\u200b', '\u3164\u3164', '\u200e', ' \ufeff'])(
  'a credit that shows nothing, %j, is none',
  (text) => {
    expect(readMetadata({ iptc: iim([[110, text]]) })).toEqual({});
  },
);

test('what a generative system says of its picture is read (IPTC 2025.1)', async () => {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ext:AISystemUsed="示例模型"
      ext:AISystemVersionUsed="2.1" ext:AIPromptInformation="一座橋" ext:AIPromptWriterName="陳示例"/></rdf:RDF></x:xmpmeta>`;
  expect(readMetadata(await blocksOf(blank().withXmp(packet).jpeg().toBuffer()))).toEqual({
    aiSystemUsed: '示例模型',
    aiSystemVersionUsed: '2.1',
    aiPromptInformation: '一座橋',
    aiPromptWriterName: '陳示例',
  });
});
