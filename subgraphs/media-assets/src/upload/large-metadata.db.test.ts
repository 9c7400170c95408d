import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { iim } from '../testing/iim.ts';
import { jpeg, picture } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

const xmpOfSize = (bytes: number, credit = 'Dongjiang'): Buffer =>
  Buffer.from(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><photoshop:Credit>${credit}</photoshop:Credit><photoshop:History>${'x'.repeat(bytes)}</photoshop:History></rdf:Description></rdf:RDF></x:xmpmeta>`,
  );

/** A JPEG with further segments before its picture. */
const withSegments = async (...segments: readonly (readonly [marker: number, payload: Buffer])[]) => {
  const file = await jpeg();
  const written = segments.map(([marker, payload]) => {
    const header = Buffer.from([0xff, marker, 0, 0]);
    header.writeUInt16BE(payload.length + 2, 2);
    return Buffer.concat([header, payload]);
  });
  return Buffer.concat([file.subarray(0, 2), ...written, file.subarray(2)]);
};
const answerOf = async (file: Buffer) => (await (await graph.upload(file)).json()) as Record<string, unknown>;
const metadataOf = async (id: string) => {
  const [row] = await graph.sql('SELECT original_metadata FROM media_assets WHERE id = $1', [id]);
  return row.original_metadata;
};

test.each(['png', 'webp', 'avif'] as const)(
  'a %s may have more XMP than a segment of JPEG holds',
  async (format) => {
    const file = await picture().withXmp(xmpOfSize(103_000).toString()).toFormat(format).toBuffer();
    const { id } = await graph.uploaded(file);
    expect(await metadataOf(id)).toMatchObject({ creditLine: 'Dongjiang' });
  },
);

test('what of a JPEG’s XMP did not fit into a segment is read, in whatever order it stands', async () => {
  const whole = xmpOfSize(100_000, 'Extended');
  const digest = randomBytes(16).toString('hex').toUpperCase();
  const part = (from: number, until: number) => {
    const header = Buffer.alloc(8);
    header.writeUInt32BE(whole.length);
    header.writeUInt32BE(from, 4);
    const name = Buffer.from(`http://ns.adobe.com/xmp/extension/\0${digest}`);
    return [0xe1, Buffer.concat([name, header, whole.subarray(from, until)])] as const;
  };
  const file = await withSegments(part(60_000, whole.length), part(0, 60_000));
  const { id } = await graph.uploaded(file);
  expect(await metadataOf(id)).toMatchObject({ creditLine: 'Extended' });
});

test('IPTC over several segments is one record', async () => {
  const name = Buffer.from('Photoshop 3.0\0');
  const whole = iim([
    ...Array.from({ length: 40 }, () => [120, 'x'.repeat(2000)] as const),
    [110, '惠州東江圖片社'],
  ]).subarray(name.length);
  const file = await withSegments(
    [0xed, Buffer.concat([name, whole.subarray(0, 60_000)])],
    [0xed, Buffer.concat([name, whole.subarray(60_000)])],
  );
  const { id } = await graph.uploaded(file);
  expect(await metadataOf(id)).toMatchObject({ creditLine: '惠州東江圖片社' });
});

test('a block that is too long to be read is named, and the rest is read', async () => {
  const file = await picture().withXmp(xmpOfSize(600_000).toString()).png().toBuffer();
  expect(await answerOf(file)).toMatchObject({ metadataLeftOut: ['XMP'], duplicate: false });
  expect(await answerOf(await jpeg())).toMatchObject({ metadataLeftOut: [] });
});

test('a credit that cannot be read is missing', async () => {
  const file = await withSegments([0xed, iim([[110, Buffer.from('8f5a9affd1', 'hex')]], null)]);
  const { asset } = (await answerOf(file)) as { asset: { releaseBlockers: string[] } };
  expect(asset.releaseBlockers).toContain('MISSING_CREDIT');
});
