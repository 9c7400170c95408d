import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import sharp from 'sharp';
import { jpeg, picture } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets({
  limits: { maxBytes: 300_000, maxRecordingBytes: 600_000, maxPixels: 4_000_000 },
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = '<!doctype html><html><script>alert(1)</script></html>';
const pngHeader = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  const framed = Buffer.alloc(8 + body.length);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return framed;
};
/** A few kilobytes that say they are a picture of many pixels. */
const pixelBomb = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(Math.min(10_000_000, Math.ceil(width / 8 + 1) * height));
  return Buffer.concat([
    pngHeader,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.of()),
  ]);
};

const whole = await jpeg(1200, 800);

test.each<[string, Buffer | string, string | null, number, string]>([
  ['an SVG', svg, null, 415, 'UNSUPPORTED_TYPE'],
  ['an SVG that says so', svg, 'image/svg+xml', 415, 'UNSUPPORTED_TYPE'],
  ['an SVG that calls itself a PNG', svg, 'image/png', 415, 'UNSUPPORTED_TYPE'],
  ['an HTML page that calls itself a PNG', html, 'image/png', 415, 'UNSUPPORTED_TYPE'],
  [
    'an HTML page behind the first bytes of a PNG',
    Buffer.concat([pngHeader, Buffer.from(html)]),
    null,
    415,
    'UNSUPPORTED_TYPE',
  ],
  [
    'an HTML page behind the first bytes of a JPEG',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(html)]),
    null,
    422,
    'UNREADABLE',
  ],
  ['half a PDF', '%PDF-1.7\n1 0 obj', null, 422, 'UNREADABLE'],
  ['a ZIP', Buffer.from(`PK\x03\x04${'\0'.repeat(60)}`), null, 415, 'UNSUPPORTED_TYPE'],
  ['a JPEG that calls itself a PNG', whole, 'image/png', 415, 'UNSUPPORTED_TYPE'],
  ['a form', 'name=value', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_TYPE'],
  ['a multipart form', '--x--', 'multipart/form-data; boundary=x', 415, 'UNSUPPORTED_TYPE'],
  ['JSON', '{"a":1}', 'application/json', 415, 'UNSUPPORTED_TYPE'],
  ['nothing', Buffer.of(), 'image/jpeg', 400, 'BAD_REQUEST'],
  ['random bytes', Buffer.alloc(5000, 7), null, 415, 'UNSUPPORTED_TYPE'],
  ['half a JPEG', whole.subarray(0, whole.length / 2), null, 422, 'UNREADABLE'],
  ['a JPEG without its end', whole.subarray(0, whole.length - 200), null, 422, 'UNREADABLE'],
  ['the first hundred bytes of a JPEG', whole.subarray(0, 100), null, 422, 'UNREADABLE'],
  [
    'a picture of 2.5 billion pixels in a few kilobytes',
    pixelBomb(50_000, 50_000),
    null,
    422,
    'TOO_MANY_PIXELS',
  ],
  ['a picture just over the limit', pixelBomb(2001, 2000), null, 422, 'TOO_MANY_PIXELS'],
  [
    'an AVIF that is small in bytes and takes gigabytes to decode',
    await picture(1252, 850).avif({ effort: 0 }).toBuffer(),
    null,
    422,
    'TOO_MANY_PIXELS',
  ],
  ['a picture one pixel high and very long', pixelBomb(100_000, 1), null, 422, 'TOO_MANY_PIXELS'],
  [
    'several pictures in one file',
    await sharp(Buffer.concat([Buffer.alloc(64 * 64 * 3, 90), Buffer.alloc(64 * 64 * 3, 200)]), {
      raw: { width: 64, height: 128, channels: 3, pageHeight: 64 },
    })
      .webp()
      .toBuffer(),
    null,
    415,
    'UNSUPPORTED_TYPE',
  ],
  ['too many bytes', Buffer.concat([whole, Buffer.alloc(300_000)]), 'image/jpeg', 413, 'TOO_LARGE'],
])('%s is refused, and nothing is kept', async (_, body, type, status, code) => {
  const response = await graph.upload(body, { type });
  expect({ status: response.status, ...((await response.json()) as object) }).toEqual({
    status,
    errors: [{ message: expect.any(String), extensions: { code, requestId: expect.any(String) } }],
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(await graph.files()).toEqual([]);
  expect(await graph.sql('SELECT id FROM media_assets')).toEqual([]);
});

test('too many bytes are refused also when nobody said how many would come', async () => {
  const endless = Readable.from(
    (async function* () {
      yield whole;
      for (let chunk = 0; chunk < 40; chunk++) yield Buffer.alloc(65_536);
    })(),
  );
  const response = await graph.upload(endless as never);
  expect(response.status).toBe(413);
  expect(await graph.files()).toEqual([]);
});

test.each([
  '/assets?filename=%ff%fe',
  '/assets?filename=50%.jpg',
  '/assets?owner=%',
  '/assets?filename=a.jpg&%e4%b8',
])('%s is not well-formed, and nothing is kept', async (target) => {
  expect(await graph.statusOf('POST', target, whole)).toBe(400);
  expect(await graph.files()).toEqual([]);
});

test('what hides behind a picture or in its texts does not reach a reader', async () => {
  const script = '<script>alert(1)</script>';
  const file = Buffer.concat([
    await picture()
      .withExif({ IFD0: { Artist: script, Copyright: script, ImageDescription: script } })
      .jpeg()
      .toBuffer(),
    Buffer.from(`PK\x03\x04${html}`),
  ]);
  const { id } = await graph.uploaded(file);
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${id}") { creatorName ... on ImageAsset { rendition(format: JPEG) { href } } } }`,
    { as: viewers.pictureDesk },
  );
  expect(data.mediaAsset.creatorName).toBe(script);
  const rendition = await graph.get(data.mediaAsset.rendition.href, { as: viewers.pictureDesk });
  expect(rendition.headers.get('content-type')).toBe('image/jpeg');
  const bytes = Buffer.from(await rendition.arrayBuffer());
  expect(bytes.includes('<!doctype html>')).toBe(false);
  expect(bytes.includes('PK\x03\x04')).toBe(false);
  const original = await graph.get(`/assets/${id}/original`, { as: viewers.pictureDesk });
  expect(original.headers.get('content-type')).toBe('image/jpeg');
  expect(original.headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(original.headers.get('x-content-type-options')).toBe('nosniff');
  expect(original.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['a\r\nSet-Cookie: x=1.jpg', 'aSet-Cookie x=1.jpg'],
  ['.htaccess', 'htaccess'],
  ['\u202Egpj.exe', 'gpj.exe'],
  ['..', null],
  ['x'.repeat(4000), 'x'.repeat(255)],
])('a file named %j is kept under its checksum', async (name, shown) => {
  const { id, sha256 } = await graph.uploaded(await jpeg(), {
    query: `?filename=${encodeURIComponent(name)}`,
  });
  const [row] = await graph.sql('SELECT file_name FROM media_assets WHERE id = $1', [id]);
  expect(row.file_name).toBe(shown);
  expect((await graph.files()).some((file) => file === `originals/${sha256.slice(0, 2)}/${sha256}.jpg`)).toBe(
    true,
  );
  const original = await graph.get(`/assets/${id}/original`, { as: viewers.pictureDesk });
  expect(original.status).toBe(200);
  expect(original.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w-]+\.jpg"; filename\*=UTF-8''[\w%.~-]+\.jpg$/,
  );
});
