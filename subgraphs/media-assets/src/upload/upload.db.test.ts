import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { streamed } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { postQuery, staffOf, viewers } from '@media-graph/testing';
import { jpeg, picture } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

test('a picture becomes a draft of its uploader’s organisation, under its checksum', async () => {
  const file = await jpeg(640, 480);
  const sha256 = createHash('sha256').update(file).digest('hex');
  const response = await graph.upload(file, { type: 'image/jpeg', query: '?filename=%E5%8C%AF.jpg' });
  expect(response.status).toBe(201);
  const { asset } = (await response.json()) as { asset: { id: string } };
  expect(asset).toMatchObject({ sha256, mimeType: 'image/jpeg', width: 640, height: 480, status: 'DRAFT' });
  expect(await graph.files()).toContain(`originals/${sha256.slice(0, 2)}/${sha256}.jpg`);
  const [row] = await graph.sql('SELECT * FROM media_assets WHERE id = $1', [asset.id]);
  expect(row).toMatchObject({
    owner_id: seedId('Organisation', 'dongjiang-pictures'),
    uploaded_by: 'picture-desk',
    file_name: '匯.jpg',
  });
  const [audit] = await graph.sql('SELECT subject, operation, after FROM audit_log WHERE entity_id = $1', [
    asset.id,
  ]);
  expect(audit).toMatchObject({ subject: 'picture-desk', operation: 'uploadAsset' });
  expect(audit.after).not.toHaveProperty('original_metadata');
});

test.each(['png', 'webp', 'avif'] as const)('%s is taken, and told from its bytes', async (format) => {
  const asset = await graph.uploaded(await picture().toFormat(format).toBuffer());
  expect(asset).toMatchObject({ mimeType: `image/${format}`, width: 600, height: 400 });
});

test('the same file again is the same asset, also when it comes twice at once; another owner has one of his own', async () => {
  const file = await jpeg();
  const both = await Promise.all([graph.upload(file), graph.upload(file), graph.upload(file)]);
  const answers = await Promise.all(
    both.map((response) => response.json() as Promise<{ asset: { id: string } }>),
  );
  expect(new Set(answers.map(({ asset }) => asset.id)).size).toBe(1);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  const other = await graph.uploaded(file, { as: viewers.printing });
  expect(other.id).not.toBe(answers[0]?.asset.id);
});

test('a picture on its side is measured as it is looked at', async () => {
  const asset = await graph.uploaded(
    await picture(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  expect(asset).toMatchObject({ width: 200, height: 300 });
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${asset.id}") { ... on ImageAsset { originalMetadata { orientation colourSpace } } } }`,
    { as: viewers.pictureDesk },
  );
  expect(data.mediaAsset.originalMetadata).toEqual({ orientation: 6, colourSpace: 'srgb' });
});

test('a file of more than the ten megabytes that other requests may have is taken', async () => {
  const asset = await graph.uploaded(Buffer.concat([await jpeg(), Buffer.alloc(12_000_000)]));
  expect(Number(asset.sizeInBytes)).toBeGreaterThan(12_000_000);
});

test.each([
  ['nobody', viewers.anonymous, '', 401],
  ['a reader without a role', { ...viewers.editor, roles: [] }, '', 403],
  ['headquarters', viewers.headquarters, '', 403],
  ['headquarters who are staff as well', { ...viewers.printing, roles: ['headquarters', 'staff'] }, '', 403],
  ['an event manager', viewers.eventManager, '', 403],
  [
    'staff, for another organisation',
    viewers.printing,
    `?owner=${seedId('Organisation', 'distribution')}`,
    403,
  ],
  [
    'staff, for something that is no id',
    viewers.printing,
    `?owner=${encodeURIComponent("'; DROP TABLE media_assets; --")}`,
    400,
  ],
  ['staff, for two owners', viewers.printing, '?owner=a&owner=b', 400],
])('%s may not upload', async (_, as, query, status) => {
  const files = await graph.files();
  const response = await graph.upload(await jpeg(), { as, query });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: expect.any(String),
        extensions: { code: expect.any(String), requestId: expect.any(String) },
      },
    ],
  });
  expect(await graph.files()).toEqual(files);
});

test('an editor may upload for any organisation', async () => {
  const ownerId = seedId('Organisation', 'painting-academy');
  const asset = await graph.uploaded(await jpeg(), { as: viewers.editor, query: `?owner=${ownerId}` });
  const answer = await graph.ask(`{ mediaAsset(id: "${asset.id}") { rightsOwner { id } } }`, {
    as: staffOf(ownerId),
  });
  expect(answer.data.mediaAsset.rightsOwner.id).toBe(ownerId);
});

test('an empty query is none, and a file may be called 50%', async () => {
  expect(await graph.statusOf('POST', '/assets?', await jpeg())).toBe(201);
  expect(await graph.statusOf('POST', '/assets?filename=50%25.jpg', await jpeg())).toBe(201);
  const [row] = await graph.sql('SELECT file_name FROM media_assets ORDER BY uploaded_at DESC LIMIT 1');
  expect(row.file_name).toBe('50%.jpg');
});

test('an upload that the gateway did not sign, or signed for a body of its own, is refused', async () => {
  const url = graph.url.replace('/graphql', '/assets');
  const body = await jpeg();
  expect((await fetch(url, { method: 'POST', body: new Uint8Array(body) })).status).toBe(401);
  const headers = graph.signed('/assets', viewers.pictureDesk, 'POST');
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(body), headers });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('a signature for an upload opens nothing else', async () => {
  const headers = graph.signed('/graphql', viewers.editor, 'POST', streamed);
  const response = await postQuery(graph.url, { query: '{ mediaAssets { totalCount } }' }, headers);
  expect(response.status).toBe(401);
});

test('whoever leaves in the middle leaves nothing behind', async () => {
  const files = await graph.files();
  const path = '/assets';
  const signed = graph.signed(path, viewers.pictureDesk, 'POST', streamed);
  const sending = httpRequest(graph.url.replace('/graphql', path), { method: 'POST', headers: signed });
  sending.on('error', () => undefined);
  sending.write((await jpeg()).subarray(0, 1000));
  while ((await graph.files()).length === files.length) await wait(5);
  sending.destroy();
  while ((await graph.files()).length > files.length) await wait(5);
  expect(await graph.files()).toEqual(files);
});

test('whoever sends many files slowly takes no place of others', async () => {
  const path = '/assets';
  const slow = Array.from({ length: 9 }, () => {
    const signed = graph.signed(path, viewers.pictureDesk, 'POST', streamed);
    const sending = httpRequest(graph.url.replace('/graphql', path), { method: 'POST', headers: signed });
    sending.on('error', () => undefined).write(Buffer.alloc(100));
    return sending;
  });
  const statuses = slow.map(
    (sending) => new Promise((resolve) => sending.on('response', ({ statusCode }) => resolve(statusCode))),
  );
  expect(await Promise.race(statuses)).toBe(503);
  expect((await graph.upload(await jpeg(88, 88), { as: viewers.printing })).status).toBe(201);
  for (const sending of slow) sending.destroy();
});
