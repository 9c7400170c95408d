import { expect, test } from '@jest/globals';
import { xmpOf } from '../rendition/xmp-of.ts';
import { exifText } from '../testing/exif-text.ts';
import { iim } from '../testing/iim.ts';
import { instantOf } from './date-taken.ts';
import { readMetadata } from './read-metadata.ts';

const marks = {
  creditLine: null,
  copyrightNotice: null,
  creatorName: null,
  altText: null,
  digitalSourceType: null,
};

test.each<[string, Record<string, string>, string | undefined]>([
  [
    'a day in XMP and the time in Exif',
    { xmp: '2024-05-07', exif: '2024:05:07 09:30:00' },
    '2024-05-07T09:30:00',
  ],
  ['another day in Exif', { xmp: '2024-05-07', exif: '2024:05:08 09:30:00' }, '2024-05-07'],
  [
    'a day in XMP and the time in IIM',
    { xmp: '2024-05-07', day: '20240507', time: '093000+0800' },
    '2024-05-07T09:30:00+08:00',
  ],
  ['IIM alone', { day: '20240507', time: '093000+0100' }, '2024-05-07T09:30:00+01:00'],
  ['IIM without an offset', { day: '20240507', time: '093000' }, '2024-05-07T09:30:00'],
  ['IIM without seconds', { day: '20240507', time: '0930+0800' }, '2024-05-07T09:30+08:00'],
  ['IIM’s time that is none', { day: '20240507', time: '09' }, '2024-05-07'],
  ['Exif’s day with hyphens', { exif: '2024-05-07 09:30:00' }, '2024-05-07T09:30:00'],
  ['IIM’s day alone', { day: '20240507' }, '2024-05-07'],
  ['IIM’s unknown day', { day: '00000000', exif: '2024:05:07 09:30:00' }, '2024-05-07T09:30:00'],
  ['XMP without seconds', { xmp: '2024-05-07T09:30+08:00' }, '2024-05-07T09:30+08:00'],
  ['XMP as Exif writes', { xmp: '2024:05:07 09:30:00' }, '2024-05-07T09:30:00'],
  ['XMP with a space', { xmp: '2024-02-29 09:30:00+08:00' }, '2024-02-29T09:30:00+08:00'],
  ['an offset without a colon', { xmp: '2024-05-07T09:30:00+0800' }, '2024-05-07T09:30:00+08:00'],
  ['IIM as XMP writes', { day: '2024-05-07', time: '09:30:00+08:00' }, '2024-05-07T09:30:00+08:00'],
  ['IIM’s time beside a day in XMP', { xmp: '2024-05-07', time: '093000+0800' }, '2024-05-07T09:30:00+08:00'],
  ['IIM in universal time, padded', { day: '20240507 ', time: '013000Z ' }, '2024-05-07T01:30:00+00:00'],
  ['XMP without signs', { xmp: '20240507T093000+0800' }, '2024-05-07T09:30:00+08:00'],
  ['XMP with strokes', { xmp: '2024/05/07 09:30:00' }, '2024-05-07T09:30:00'],
  ['Exif’s day alone', { exif: '2024:05:07' }, '2024-05-07'],
  ['an offset that there is not', { xmp: '2024-05-07T09:30:00+99:99' }, '2024-05-07T09:30:00'],
  ['a clock that was never set', { exif: '0000:00:00 00:00:00' }, undefined],
  ['a day that there is not', { xmp: '2024-02-30T09:30:00' }, undefined],
  ['XMP that knows the year', { xmp: '2024', exif: '2024:05:07 09:30:00' }, '2024-05-07T09:30:00'],
])('when it was taken: %s', (_, { xmp, exif: taken, day, time }, expected) => {
  const blocks = {
    ...(xmp && {
      xmp: Buffer.from(
        xmpOf(marks).replace(
          '</rdf:Description>',
          `<photoshop:DateCreated>${xmp}</photoshop:DateCreated></rdf:Description>`,
        ),
      ),
    }),
    ...(taken && { exif: exifText(0x9003, Buffer.from(taken), true) }),
    ...((day || time) && {
      iptc: iim([
        ...(day ? [[55, day] as [number, string]] : []),
        ...(time ? [[60, time] as [number, string]] : []),
      ]),
    }),
  };
  expect(readMetadata(blocks).dateCreated).toBe(expected);
});

test.each([
  ['2024-05-07T10:11:12', '2024-05-07T02:11:12.000Z'],
  ['2024-05-07T10:11:12+01:00', '2024-05-07T09:11:12.000Z'],
  ['2024-05-07', undefined],
  ['2024-02-30T10:11:12', undefined],
  ['2024-05-07T25:11:12', undefined],
  ['0000-00-00T00:00:00', undefined],
  ['2924-05-07T10:11:12', undefined],
  [undefined, undefined],
])('the date %s is the instant %s', (written, instant) => {
  expect(instantOf(written)?.toISOString()).toBe(instant);
});
