import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { staffOf, viewers } from '@media-graph/testing';
import sharp from 'sharp';
import { deskOf } from '../testing/desk-of.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'],
});
const { change, released, hrefOf } = deskOf(graph);

test.each([
  ['AVIF', 'image/avif', 'heif'],
  ['WEBP', 'image/webp', 'webp'],
  ['JPEG', 'image/jpeg', 'jpeg'],
])(
  'everybody gets a released picture as %s, to be kept by caches that can be purged',
  async (format, type, encoded) => {
    const { id } = await released();
    const response = await graph.get(await hrefOf(id, `(width: 320, format: ${format})`));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=600, s-maxage=31536000',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': expect.stringMatching(/^inline; filename="original-320\.\w+"$/),
      etag: expect.any(String),
      'accept-ranges': 'bytes',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: encoded,
      width: 320,
      height: 213,
      space: 'srgb',
    });
  },
);

test('an address of before an edit leads to the one of now', async () => {
  const asset = await released();
  const before = await hrefOf(asset.id);
  await change('editMediaAssetMetadata', asset, { creditLine: 'Somebody else' });
  const response = await graph.get(before);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(await hrefOf(asset.id));
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a part of a file, a file that did not change, a part behind its end', async () => {
  const { id } = await released();
  const href = await hrefOf(id);
  const whole = await graph.get(href);
  const bytes = Buffer.from(await whole.arrayBuffer());
  const etag = whole.headers.get('etag')!;

  const part = await graph.get(href, { headers: { range: 'bytes=10-19' } });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes 10-19/${bytes.length}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20));

  const tail = await graph.get(href, { headers: { range: 'bytes=-5', 'if-range': etag } });
  expect(Buffer.from(await tail.arrayBuffer())).toEqual(bytes.subarray(-5));
  const changed = await graph.get(href, { headers: { range: 'bytes=-5', 'if-range': '"other"' } });
  expect(changed.status).toBe(200);

  const beyond = await graph.get(href, { headers: { range: `bytes=${bytes.length}-` } });
  expect(beyond.status).toBe(416);
  expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
  expect(beyond.headers.get('cache-control')).toBe('no-store');

  const same = await graph.get(href, {
    headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
  });
  expect(same.status).toBe(304);
  expect(await same.text()).toBe('');
  const head = await graph.get(href, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(String(bytes.length));
});

test('a draft and a withdrawn picture are there for those who may see them, and kept by no cache', async () => {
  const draft = await graph.uploaded(await jpeg(), { as: viewers.printing });
  const seen = async (href: string) => {
    const callers = [
      viewers.anonymous,
      viewers.distribution,
      viewers.eventManager,
      viewers.printing,
      viewers.pictureDesk,
      viewers.editor,
      viewers.headquarters,
    ];
    const answers = await Promise.all(callers.map((as) => graph.get(href, { as })));
    for (const answer of answers) expect(answer.headers.get('cache-control')).toMatch(/no-store/);
    return answers.map(({ status }) => status);
  };
  const onlySome = [404, 404, 404, 200, 200, 200, 200];
  expect(await seen(await hrefOf(draft.id))).toEqual(onlySome);

  const asset = await released();
  const href = await hrefOf(asset.id);
  const etag = (await graph.get(href)).headers.get('etag')!;
  await change('withdrawMediaAsset', asset);
  const refused = await Promise.all([
    graph.get(href),
    graph.get(href, { method: 'HEAD' }),
    graph.get(href, { headers: { range: 'bytes=0-9' } }),
    graph.get(href, { headers: { 'if-none-match': etag } }),
    graph.get(href, { as: viewers.distribution }),
    graph.get(`/assets/${asset.id}/original`),
  ]);
  expect(refused.map(({ status }) => status)).toEqual(Array(6).fill(404));
  for (const answer of refused) expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  expect((await graph.get(href, { as: viewers.editor })).status).toBe(200);
});

test('a signature that is wrong is refused, also where none is needed', async () => {
  const { id } = await released();
  const href = await hrefOf(id);
  const response = await graph.get(href, { headers: { 'signature-input': 'gateway=()' } });
  expect(response.status).toBe(401);
});

test.each([
  'original-960-00000000000000000000000000000000.svg',
  'original-961-00000000000000000000000000000000.webp',
  'original-960.webp',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e%2foriginal',
])('no file is named %s', async (file) => {
  const { id } = await released();
  const response = await graph.get(`/assets/${id}/renditions/${file}`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toMatch('application/json');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.json()).toEqual({
    errors: [
      { message: expect.any(String), extensions: { code: 'NOT_FOUND', requestId: expect.any(String) } },
    ],
  });
});

test('an address with an empty query is the address without it; one that is not well-formed is none', async () => {
  const { id } = await released();
  const href = await hrefOf(id);
  for (const path of [href, `/assets/${id}/original`]) {
    expect(await graph.statusOf('GET', `${path}?`)).toBe(200);
    expect(await graph.statusOf('GET', `${path}?width=%`)).toBe(400);
    expect(await graph.statusOf('GET', `${path}%ff`)).toBe(400);
  }
});

test.each(['x', '../../etc', '00000000-0000-0000-0000-000000000000'])('no asset is %s', async (id) => {
  const response = await graph.get(
    `/assets/${encodeURIComponent(id)}/renditions/original-960-${'0'.repeat(32)}.webp`,
  );
  expect(response.status).toBe(404);
});

test('the original, byte for byte, is for the picture desk and its owner', async () => {
  const file = await jpeg();
  const asset = await graph.uploaded(file, {
    as: viewers.printing,
    query: '?filename=plate%20%E2%91%A0.PNG',
  });
  const path = `/assets/${asset.id}/original`;
  for (const as of [
    viewers.anonymous,
    viewers.distribution,
    viewers.editor,
    viewers.headquarters,
    staffOf(asset.id),
  ])
    expect((await graph.get(path, { as })).status).toBe(404);
  for (const as of [viewers.printing, viewers.pictureDesk]) {
    const response = await graph.get(path, { as });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${asset.id}.jpg"; filename*=UTF-8''plate%20%E2%91%A0.jpg`,
    );
    expect(Buffer.from(await response.arrayBuffer())).toEqual(file);
  }
  const { sha256 } = asset;
  expect(await readFile(join(graph.folder, `originals/${sha256.slice(0, 2)}/${sha256}.jpg`))).toEqual(file);
});
