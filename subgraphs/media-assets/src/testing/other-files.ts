import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

/** A video of black frames that nothing can decode, but whose container is whole. */
export const video = async (seconds = 2, format: 'mp4' | 'webm' = 'mp4'): Promise<Buffer> => {
  const target = new BufferTarget();
  const output = new Output({
    target,
    format: format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
  });
  const source = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(source);
  output.setMetadataTags({ title: '合成影片', artist: '林示例' });
  await output.start();
  const frame = new Uint8Array(64).fill(0x82);
  const decoderConfig = { codec: 'vp09.00.10.08', codedWidth: 640, codedHeight: 360 };
  for (let at = 0; at < seconds; at++)
    await source.add(new EncodedPacket(frame, 'key', at, 1), { decoderConfig });
  await output.finalize();
  return Buffer.from(target.buffer!);
};

/** A WAV of silence. */
export const sound = (seconds = 1): Buffer => {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + rate * seconds, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(rate * seconds, 40);
  return Buffer.concat([head, Buffer.alloc(rate * seconds, 0x80)]);
};

/** A PDF of empty pages. */
export const pdf = (pages = 3): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, page) => `${page + 4} 0 R`).join(' ')}] >>`,
    '<< /Title (A report) /Author (Somebody) >>',
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
};

export const svg = (
  inside = '<title>Map</title><rect width="10" height="10"/>',
  size = 'viewBox="0 0 300 200"',
) => Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`);
