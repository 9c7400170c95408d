import { expect, test } from '@jest/globals';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import { planRendition, planRenditions } from './plan-rendition.ts';

const asset = {
  id: 'a',
  sha256: 'f'.repeat(64),
  storedAs: 'originals/ff/ff.jpg',
  width: 3000,
  height: 2000,
  focalX: 0.5,
  focalY: 0.5,
  creditLine: 'Somebody',
  copyrightNotice: null,
  creatorName: null,
  altText: null,
  originalMetadata: {},
  editedMetadata: {},
} as unknown as MediaAsset;
const wanted = { width: 960, shape: 'ORIGINAL', format: 'WEBP' } as const;

test('a rendition without a shape keeps the whole picture', () => {
  const { width, height, crop, name } = planRendition(asset, wanted);
  expect({ width, height, crop, name }).toEqual({
    width: 960,
    height: 640,
    crop: { left: 0, top: 0, width: 3000, height: 2000 },
    name: 'original-960.webp',
  });
});

test.each([
  ['left of the middle', 0.3, { left: 0, top: 0, width: 2000, height: 2000 }],
  ['in the middle', 0.5, { left: 500, top: 0, width: 2000, height: 2000 }],
  ['at the right edge', 1, { left: 1000, top: 0, width: 2000, height: 2000 }],
])('a crop has the focal point as near to its middle as the picture allows: %s', (_, focalX, crop) => {
  expect(planRendition({ ...asset, focalX }, { ...wanted, shape: 'SQUARE' }).crop).toEqual(crop);
});

test.each([
  ['SQUARE', 1],
  ['LANDSCAPE', 3 / 2],
  ['WIDE', 16 / 9],
  ['PORTRAIT', 4 / 5],
] as const)('%s has its ratio, whatever the original', (shape, ratio) => {
  for (const [width, height] of [
    [3000, 2000],
    [2000, 3000],
    [1777, 1777],
  ] as const) {
    const plan = planRendition({ ...asset, width, height }, { ...wanted, shape });
    expect(plan.width / plan.height).toBeCloseTo(ratio, 2);
    expect(plan.crop.left + plan.crop.width).toBeLessThanOrEqual(width);
    expect(plan.crop.top + plan.crop.height).toBeLessThanOrEqual(height);
  }
});

test('the next width there is, is taken, and never one wider than the original', () => {
  expect(planRendition(asset, { ...wanted, width: 500 }).width).toBe(640);
  expect(planRendition({ ...asset, width: 700, height: 10 }, wanted)).toMatchObject({
    width: 700,
    height: 10,
  });
  expect(planRendition({ ...asset, width: 1, height: 1 }, { ...wanted, shape: 'WIDE' })).toMatchObject({
    width: 1,
    height: 1,
  });
});

test('a picture as long as a banner stays within what the formats can hold', () => {
  const { width, height } = planRendition(
    { ...asset, width: 3000, height: 30_000 },
    { ...wanted, width: 2560 },
  );
  expect(height).toBe(8192);
  expect(width).toBe(819);
});

test.each([0, -1, 2561, 1e9])('a width of %d is refused', (width) => {
  expect(() => planRendition(asset, { ...wanted, width })).toThrow('between 1 and 2560');
});

test('the address changes with what the file shows and says, and with nothing else', () => {
  const { href } = planRendition(asset, wanted);
  expect(planRendition({ ...asset, title: { en: 'New' }, version: 7 } as MediaAsset, wanted).href).toBe(href);
  expect(planRendition({ ...asset, focalX: 0.9 }, wanted).href).toBe(href);
  expect(planRendition({ ...asset, creditLine: 'Somebody else' }, wanted).href).not.toBe(href);
  const square = { ...wanted, shape: 'SQUARE' } as const;
  expect(planRendition({ ...asset, focalX: 0.9 }, square).href).not.toBe(planRendition(asset, square).href);
});

test('all renditions are those the picture can fill, each width once', () => {
  const widths = (width: number) =>
    planRenditions({ ...asset, width, height: width }, wanted).map((one) => one.width);
  expect(widths(3000)).toEqual([160, 320, 480, 640, 960, 1280, 1600, 1920, 2560]);
  expect(widths(640)).toEqual([160, 320, 480, 640]);
  expect(widths(641)).toEqual([160, 320, 480, 640, 641]);
  expect(widths(90)).toEqual([90]);
});
