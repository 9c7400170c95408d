/** IPTC-IIM as Photoshop writes it: each field as tag, record, number, length, text. */
export const iim = (
  fields: readonly (readonly [number: number, text: string | Buffer])[],
  characterSet: string | null = '\x1b%G',
): Buffer => {
  const set = (record: number, number: number, bytes: Buffer) => {
    const header = Buffer.from([0x1c, record, number, 0, 0]);
    header.writeUInt16BE(bytes.length, 3);
    return Buffer.concat([header, bytes]);
  };
  const data = Buffer.concat([
    ...(characterSet === null ? [] : [set(1, 90, Buffer.from(characterSet))]),
    ...fields.map(([number, text]) => set(2, number, Buffer.from(text))),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0'), size, data]);
};
