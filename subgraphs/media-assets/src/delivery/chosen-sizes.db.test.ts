import { expect, test } from '@jest/globals';
import { refusalOf, viewers } from '@media-graph/testing';
import sharp from 'sharp';
import { deskOf } from '../testing/desk-of.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'],
});
const { change, released } = deskOf(graph);
const { anonymous, distribution, editor, headquarters, pictureDesk } = viewers;

const ask = async (id: string, size: string, as = pictureDesk) => {
  const { data, errors } = await graph.ask(
    `{ mediaAsset(id: "${id}") { ... on ImageAsset { chosenRendition(${size}) { href width height name } } } }`,
    { as },
  );
  return errors?.[0]?.extensions?.code ?? data.mediaAsset.chosenRendition;
};

test('the desks have a picture made in any size, exactly, and everybody gets it at its address', async () => {
  const { id } = await released(await jpeg(1512, 1012));
  for (const [size, width, height] of [
    ['width: 1080, height: 607, format: JPEG', 1080, 607],
    ['width: 300, height: 900', 300, 900],
    ['width: 16, height: 16, format: AVIF', 16, 16],
  ] as const) {
    const rendition = await ask(id, size, editor);
    expect(rendition).toMatchObject({
      width,
      height,
      name: expect.stringMatching(`^size-${width}x${height}\\.`),
    });
    const response = await graph.get(rendition.href);
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      ...[200, expect.stringContaining('public')],
    ]);
    const told = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([told.width, told.height]).toEqual([width, height]);
  }
});

test('a picture that is smaller is not enlarged, and keeps the shape that was asked for', async () => {
  const { id } = await released(await jpeg(820, 612));
  const { width, height } = await ask(id, 'width: 4000, height: 2000');
  expect([width, height]).toEqual([820, 410]);
});

test('who does not work on pictures asks for no size of their own, and nobody makes one up', async () => {
  const { id } = await released(await jpeg(1520, 1012));
  for (const as of [anonymous, distribution, headquarters])
    expect(await ask(id, 'width: 500, height: 300', as)).toBe(refusalOf(as));
  for (const size of ['width: 15, height: 300', 'width: 300, height: 4097', 'width: -5, height: 5'])
    expect(await ask(id, size)).toBe('BAD_USER_INPUT');
  const { href } = await ask(id, 'width: 500, height: 300');
  const other = await released(await jpeg(1532, 1012));
  const before = (await graph.files()).length;
  for (const made of [
    href.replace('500x300', '501x300'),
    href.replace('500x300', '9999x9999'),
    href.replace('.webp', '.jpg'),
    href.replace(id, other.id),
    href.replace(/-[0-9a-f]{32}-/, `-${'0'.repeat(32)}-`),
  ])
    expect([made, (await graph.get(made)).status]).toEqual([made, 404]);
  expect((await graph.files()).length).toBe(before);
  expect((await graph.get(href)).status).toBe(200);
});

test('an address leads on when the picture is edited, and nowhere when it is withdrawn', async () => {
  const asset = await released(await jpeg(1540, 1012));
  const { href } = await ask(asset.id, 'width: 640, height: 480');
  const edited = await change('editMediaAssetMetadata', asset, { creditLine: 'Others' });
  const moved = await graph.get(href);
  const { href: now } = await ask(asset.id, 'width: 640, height: 480');
  expect([moved.status, moved.headers.get('location')]).toEqual([302, now]);
  expect(now).not.toBe(href);
  await change('withdrawMediaAsset', edited, { reason: 'Complaint' });
  for (const path of [href, now]) expect((await graph.get(path)).status).toBe(404);
});
