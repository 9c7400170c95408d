/** Exif that holds one text: a tag of the first directory, or of the directory of the camera. */
export const exifText = (tag: number, text: Buffer, inCamera = false): Buffer => {
  const entry = (number: number, type: number, count: number, value: number) => {
    const one = Buffer.alloc(12);
    one.writeUInt16BE(number);
    one.writeUInt16BE(type, 2);
    one.writeUInt32BE(count, 4);
    one.writeUInt32BE(value, 8);
    return Buffer.concat([Buffer.from([0, 1]), one, Buffer.alloc(4)]);
  };
  const header = Buffer.from('MM\0*\0\0\0\x08');
  const pointer = inCamera ? entry(0x8769, 4, 1, 26) : Buffer.of();
  const value = entry(tag, 2, text.length + 1, 26 + pointer.length);
  return Buffer.concat([header, pointer, value, text, Buffer.alloc(1)]);
};
