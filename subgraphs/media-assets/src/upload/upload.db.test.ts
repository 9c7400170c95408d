import { expect, test } from '@jest/globals';
import { jpeg, picture } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

test('x', async () => {
  const r = await graph.upload(await jpeg(), { type: 'image/jpeg' });
  console.log(r.status, await r.text(), await graph.files());
});
test('large', async () => {
  const b = await jpeg();
  const r = await graph.upload(Buffer.concat([b, Buffer.alloc(14_000_000)]));
  console.log(r.status, await r.text(), await graph.files());
});
test('png', async () => {
  for (const f of ['png', 'webp', 'avif', 'gif', 'tiff'] as const) {
    const r = await graph.upload(await picture().toFormat(f).toBuffer());
    console.log(f, r.status, await r.text());
  }
  console.log(await graph.files());
});
