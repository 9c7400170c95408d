import { hash } from 'node:crypto';

const blockBytes = 64;
const digestBytes = 32;
/** A character is three bytes at most, for those that are four are two of JavaScript's. */
const bytesOfCharacter = 3;

/** The code of a text, in base64. */
export type Mac = (text: string) => string;

const padded = (key: Buffer, byte: number, room: number): Buffer => {
  const block = Buffer.alloc(blockBytes + room, byte);
  for (const [index, value] of key.entries()) block[index] = value ^ byte;
  return block;
};

/**
 * Makes a secret ready for HMAC-SHA256 (RFC 2104). Node's `createHmac` sets an object up for each text, which costs more
 * than the two digests, and the collector once more: a request of six fetches took a tenth longer with it
 * (`tests/bench/src/edge.ts`).
 */
export const hmacSha256 = (secret: string): Mac => {
  const given = Buffer.from(secret);
  const key = given.length > blockBytes ? hash('sha256', given, 'buffer') : given;
  const outer = padded(key, 0x5c, digestBytes);
  let inner = padded(key, 0x36, 4_096);
  return (text) => {
    const room = text.length * bytesOfCharacter;
    if (inner.length < blockBytes + room) inner = padded(key, 0x36, room);
    const end = blockBytes + inner.write(text, blockBytes);
    // Of strings, for a buffer has memory of its own outside of the heap, which costs the collector more than it holds.
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), blockBytes, 'binary');
    return hash('sha256', outer, 'base64');
  };
};
