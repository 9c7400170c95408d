import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import sharp from 'sharp';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer'] });
const { pictureDesk, printing } = viewers;

/** Stripes of grey that a seed decides: no two look alike. */
const scene = (seed: number) => {
  const [width, height] = [360, 240];
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] =
        128 + 120 * Math.sin(Math.floor(x / 40) * (seed + 1.7) + Math.floor(y / 30) * seed * 2.3);
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 92 })
    .toBuffer();
};
const likeOf = async (id: string, as = pictureDesk) => {
  const { data, errors } = await graph.ask(
    `{ mediaAsset(id: "${id}") { ... on ImageAsset { nearDuplicates { distance asset { id } } } } }`,
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.mediaAsset.nearDuplicates;
};
const idsOf = (found: { asset: { id: string } | null }[]) => found.map(({ asset }) => asset?.id ?? null);

test('the same picture in another size and quality is told at its upload, and looked up', async () => {
  const original = await scene(1);
  const first = await graph.uploaded(original);
  const other = await graph.uploaded(await scene(2));
  const smaller = await sharp(original).resize(180).jpeg({ quality: 60 }).toBuffer();
  const answer = (await (await graph.upload(smaller)).json()) as {
    asset: { id: string };
    nearDuplicates: { id: string; distance: number }[];
  };
  expect(answer.nearDuplicates.map(({ id }) => id)).toEqual([first.id]);
  expect(answer.nearDuplicates[0]!.distance).toBeLessThanOrEqual(5);
  expect(idsOf(await likeOf(first.id))).toEqual([answer.asset.id]);
  expect(idsOf(await likeOf(answer.asset.id))).toEqual([first.id]);
  expect(await likeOf(other.id)).toEqual([]);
});

test('what looks like another company’s draft is told without that draft', async () => {
  const original = await scene(3);
  const desk = await graph.uploaded(original);
  const smaller = await sharp(original).resize(180).jpeg().toBuffer();
  const uploaded = await graph.upload(smaller, { as: printing });
  const { asset, nearDuplicates } = (await uploaded.json()) as {
    asset: { id: string };
    nearDuplicates: object[];
  };
  expect(nearDuplicates).toEqual([]);
  expect(await likeOf(asset.id, printing)).toEqual([]);
  expect(idsOf(await likeOf(desk.id))).toEqual([asset.id]);
});

test('assets from before there were fingerprints get theirs, and a file that is gone does not stop the rest', async () => {
  const original = await scene(4);
  const [one, two] = [
    await graph.uploaded(original),
    await graph.uploaded(await sharp(original).resize(200).jpeg().toBuffer()),
  ];
  await graph.sql('UPDATE media_fingerprints SET hash = NULL, is_due = true WHERE asset_id = ANY($1)', [
    [one.id, two.id],
  ]);
  expect(await likeOf(one.id)).toEqual([]);
  await graph.runJobs();
  expect(idsOf(await likeOf(one.id))).toEqual([two.id]);
});
