import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import sharp from 'sharp';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { madeUpSigner } from '../testing/made-up-signer.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';
import { contentSigner } from './content-signer.ts';
import { readManifest } from './read-manifest.ts';

const keys = await madeUpSigner();
const signer = contentSigner(keys)!;
const [graph, unsigned] = [await testAssets({ signer }), await testAssets()];
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer'] });
const { released, hrefOf } = deskOf(graph);
const { buyer, quote, accept } = await agencyOf(graph);
const { pictureDesk } = viewers;

const bytesAt = async (path: string, as = pictureDesk): Promise<Buffer> => {
  const response = await graph.get(path, { as });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
/** A picture as we would give it out: signed, and of this size. */
const signedPicture = async (width: number): Promise<Buffer> => {
  const { id } = await released(await jpeg(width, 800));
  return bytesAt(await hrefOf(id, '(width: 1280, format: JPEG)'));
};
const fields = `contentCredentials { signedBy claimGenerator actions digitalSourceType manifestCount isIntact problems }`;
const credentialsOf = async (file: Buffer) => {
  const { id } = await graph.uploaded(file);
  const { data } = await graph.ask(`{ mediaAsset(id: "${id}") { ... on ImageAsset { ${fields} } } }`, {
    as: pictureDesk,
  });
  expect(Buffer.compare(await bytesAt(`/assets/${id}/original`), file)).toBe(0);
  return data.mediaAsset.contentCredentials;
};

test('JPEGs that go out are signed with the key that is configured, after all else was written', async () => {
  const picture = await signedPicture(1212);
  expect(await readManifest(picture)).toMatchObject({ signedBy: '合成日報社', isIntact: true, problems: [] });
  const { xmp, width } = await sharp(picture).metadata();
  expect([xmp?.toString().includes('Pictures'), width]).toEqual([true, 1212]);
  const { id } = await released(await jpeg(1220, 800));
  for (const format of ['WEBP', 'AVIF'])
    expect((await bytesAt(await hrefOf(id, `(format: ${format})`))).includes('jumdc2pa')).toBe(false);
});

test('what a client takes under a licence is signed, too', async () => {
  const asset = await released(await jpeg(1232, 800));
  const rights = { id: asset.id, version: asset.version, category: 'STAFF_PHOTOGRAPHER' };
  await graph.mutated('setMediaAssetRights', rights, pictureDesk);
  await accept(await quote([asset.id]));
  const file = await bytesAt(`/assets/${asset.id}/licensed`, buyer);
  expect(await readManifest(file)).toMatchObject({
    isIntact: true,
    actions: ['c2pa.opened'],
  });
});

test('a manifest says what was done to the picture', async () => {
  const { id } = await released(await jpeg(1236, 800));
  const done = async (wanted: string) =>
    (await readManifest(await bytesAt(await hrefOf(id, wanted))))?.actions;
  expect(await done('(format: JPEG, shape: SQUARE, width: 2560)')).toEqual(['c2pa.opened', 'c2pa.cropped']);
  expect(await done('(format: JPEG, shape: SQUARE, width: 320)')).toEqual([
    ...['c2pa.opened', 'c2pa.cropped', 'c2pa.resized'],
  ]);
});

test('without a key nothing is signed, and another key makes other files at the same address', async () => {
  const { id } = await deskOf(unsigned).released(await jpeg(1240, 800));
  const href = await deskOf(unsigned).hrefOf(id, '(format: JPEG)');
  const plain = Buffer.from(await (await unsigned.get(href)).arrayBuffer());
  expect(await readManifest(plain)).toBeNull();
  const names = (await graph.files()).filter(
    (name) => name.endsWith('.jpg') && name.startsWith('renditions/'),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toContain(`${signer.thumbprint}.jpg`);
});

test('the manifest of what is uploaded is read, and kept in the original byte for byte', async () => {
  expect(await credentialsOf(await signedPicture(1252))).toEqual({
    ...{ signedBy: '合成日報社', claimGenerator: 'c2pa-ts', isIntact: true, problems: [] },
    ...{ actions: ['c2pa.opened'], digitalSourceType: null },
    manifestCount: 1,
  });
  expect(await credentialsOf(await jpeg(1260, 800))).toBeNull();
});

test('a picture that was changed after it was signed is taken, and told to be another', async () => {
  const changed = await signedPicture(1272);
  changed[changed.length - 40]! ^= 1;
  expect(await credentialsOf(changed)).toMatchObject({
    ...{ isIntact: false, problems: ['assertion.dataHash.mismatch'], signedBy: '合成日報社' },
  });
});

test.each([
  ['cut off', (at: number, file: Buffer) => file.fill(0, at + 60, at + 260)],
  [
    'signed by nobody',
    (_: number, file: Buffer) => {
      const signature = file.lastIndexOf('c2pa.signature');
      return file.fill(0x11, signature + 100, signature + 140);
    },
  ],
  ['of noise', (at: number, file: Buffer) => file.fill(0x5a, at + 120, at + 4000)],
])('a manifest %s keeps no picture out, and is told to be unreadable or broken', async (_, spoil) => {
  const file = await signedPicture(1280 + 4 * Math.floor(Math.random() * 300));
  const at = file.indexOf('jumdc2pa');
  expect(at).toBeGreaterThan(0);
  spoil(at, file);
  const told = await credentialsOf(file);
  expect([told.isIntact, told.problems.length > 0]).toEqual([false, true]);
});

test('a key and certificates that do not belong together are told at the start', async () => {
  const other = await madeUpSigner();
  expect(contentSigner({})).toBeNull();
  const { CONTENT_CREDENTIALS_KEY } = keys;
  expect(() => contentSigner({ CONTENT_CREDENTIALS_KEY })).toThrow('go together');
  expect(() => contentSigner({ ...other, CONTENT_CREDENTIALS_KEY })).toThrow('not the key of the first');
  expect(() => contentSigner({ ...other, CONTENT_CREDENTIALS_KEY: 'x' })).toThrow(
    /^CONTENT_CREDENTIALS_KEY is not what it should be/,
  );
});
