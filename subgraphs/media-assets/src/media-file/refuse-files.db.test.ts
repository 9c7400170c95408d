import { expect, test } from '@jest/globals';
import { pdf, sound, svg, video } from '../testing/other-files.ts';
import { testAssets } from '../testing/test-assets.ts';

const limits = { maxBytes: 100_000, maxRecordingBytes: 200_000, maxPixels: 4_000_000 };
const graph = await testAssets({ limits });

const wholeVideo = await video();
const wholePdf = pdf(2);
test.each<[string, Buffer, string | null, number]>([
  ['half a video', wholeVideo.subarray(0, wholeVideo.length / 2), null, 422],
  [
    'an MP4 without a picture',
    Buffer.concat([Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom'), Buffer.alloc(99)]),
    null,
    422,
  ],
  ['a PDF without its pages', Buffer.from(wholePdf.toString().replace(/4 0 obj[\s\S]*/, '')), null, 422],
  ['a sound that calls itself a video', sound(9), 'video/mp4', 415],
  ['an SVG with an event handler', svg('<rect onload="alert(1)"/>'), null, 415],
  [
    'an SVG that links to a program',
    svg('<a xmlns:x="http://www.w3.org/1999/xlink" x:href="javascript:alert(1)"/>'),
    null,
    415,
  ],
  ['an SVG with a page in it', svg('<foreignObject/>'), null, 415],
  [
    'an SVG with entities',
    Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
    null,
    415,
  ],
  ['an SVG of no namespace', Buffer.from('<svg width="1" height="1"/>'), null, 415],
  ['half an SVG', svg().subarray(0, 90), null, 422],
  ['a document that is too long', Buffer.concat([wholePdf, Buffer.alloc(100_000)]), null, 413],
  ['a video that is too long', Buffer.concat([wholeVideo, Buffer.alloc(200_000)]), 'video/mp4', 413],
])('%s is refused, and nothing is kept', async (_, body, type, status) => {
  const before = await graph.files();
  expect((await graph.upload(body, { type })).status).toBe(status);
  expect(await graph.files()).toEqual(before);
});
