import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { deskOf } from '../testing/desk-of.ts';
import { picture } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
// Closed for the service, which reads files; the tests look into what they got.
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer'] });
const { change, released, hrefOf } = deskOf(graph);

test('a rendition says credit, creator and copyright, and nothing else that the original said', async () => {
  const file = await picture(800, 600)
    .withExif({
      IFD0: { Make: 'Canon', Copyright: '(c) Agency', Artist: 'Ouyang' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 6/1 30/1' },
    })
    .jpeg()
    .toBuffer();
  const { id } = await released(file);
  const bytes = Buffer.from(await (await graph.get(await hrefOf(id, '(format: JPEG)'))).arrayBuffer());
  const { exif, xmp } = await sharp(bytes).metadata();
  expect(xmp?.toString()).toContain('<photoshop:Credit>Pictures</photoshop:Credit>');
  expect(xmp?.toString()).toContain('(c) Agency');
  expect(exif?.includes('Ouyang')).toBe(true);
  expect(exif?.includes('Canon')).toBe(false);
  expect(bytes.includes('GPS')).toBe(false);
});

test('colours of another space are converted, and the profile goes', async () => {
  const wide = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#ff0000' } })
    .withIccProfile('p3')
    .png()
    .toBuffer();
  const { id } = await released(wide);
  const bytes = Buffer.from(await (await graph.get(await hrefOf(id, '(format: JPEG)'))).arrayBuffer());
  expect((await sharp(bytes).metadata()).hasProfile).toBe(false);
  const { dominant } = await sharp(bytes).stats();
  expect(dominant.r).toBeGreaterThan(220);
  expect(dominant.g).toBeLessThan(40);
});

test('a crop shows what the focal point is on', async () => {
  let asset = await released();
  const colourAt = async (x: number) => {
    asset = await change('setMediaAssetFocalPoint', asset, { x, y: 0.5 });
    const response = await graph.get(await hrefOf(asset.id, '(shape: PORTRAIT, width: 160, format: JPEG)'));
    const { channels } = await sharp(Buffer.from(await response.arrayBuffer())).stats();
    return channels[2]!.mean > channels[0]!.mean ? 'blue' : 'red';
  };
  expect(await colourAt(0)).toBe('red');
  expect(await colourAt(1)).toBe('blue');
});

test('who asks for all sizes of a picture at once is told to wait, and other pictures are made meanwhile', async () => {
  const [{ id }, other] = [await released(), await released()];
  const widths = [160, 320, 480, 640, 960];
  const hrefs = await Promise.all(
    ['SQUARE', 'PORTRAIT', 'WIDE'].flatMap((shape) =>
      widths.flatMap((width) =>
        ['AVIF', 'WEBP'].map((format) => hrefOf(id, `(shape: ${shape}, width: ${width}, format: ${format})`)),
      ),
    ),
  );
  const asked = Promise.all(hrefs.map(async (href) => (await graph.get(href)).status));
  expect((await graph.get(await hrefOf(other.id, '(width: 320, format: JPEG)'))).status).toBe(200);
  const statuses = await asked;
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(12);
  // Whoever was told to wait is answered then.
  for (const href of hrefs.slice(-2)) expect((await graph.get(href)).status).toBe(200);
});

test('a rendition that many ask for at once is made once', async () => {
  const { id } = await released();
  const href = await hrefOf(id, '(width: 640, format: AVIF)');
  const before = (await graph.files()).length;
  const answers = await Promise.all(Array.from({ length: 20 }, () => graph.get(href)));
  const bodies = await Promise.all(
    answers.map(async (one) => Buffer.from(await one.arrayBuffer()).toString('base64')),
  );
  expect(new Set(bodies).size).toBe(1);
  expect((await graph.files()).length).toBe(before + 1);
});

test('a picture on its side is cropped as it is looked at', async () => {
  // Turned clockwise: what was left is above.
  let asset = await released(await picture(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  const colourAt = async (y: number) => {
    asset = await change('setMediaAssetFocalPoint', asset, { x: 0.5, y });
    const response = await graph.get(await hrefOf(asset.id, '(shape: WIDE, width: 160, format: JPEG)'));
    const { channels } = await sharp(Buffer.from(await response.arrayBuffer())).stats();
    return channels[2]!.mean > channels[0]!.mean ? 'blue' : 'red';
  };
  expect(await colourAt(0)).toBe('red');
  expect(await colourAt(1)).toBe('blue');
});

test.each([
  ['for print, in CMYK', () => picture().toColourspace('cmyk').jpeg()],
  ['in grey', () => picture().greyscale().jpeg()],
  ['of 16 bits', () => picture().toColourspace('rgb16').png()],
  ['with transparent parts', () => picture().ensureAlpha(0.5).png()],
  ['progressive', () => picture().jpeg({ progressive: true })],
])('a picture %s is shown in all formats', async (_, make) => {
  const { id } = await released(await make().toBuffer());
  for (const format of ['AVIF', 'WEBP', 'JPEG']) {
    const response = await graph.get(await hrefOf(id, `(format: ${format}, width: 160)`));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    if (format === 'JPEG')
      expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' });
  }
});
