import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { hmacSha256 } from './hmac-sha256.ts';

// Around the sizes of a block and of the memory that texts are written into, in all lengths of a character.
const lengths = [0, 1, 55, 63, 64, 65, 128, 1_365, 1_366, 4_095, 4_096, 4_097, 20_000];

test.each(lengths.slice(1, 9))("with a secret of %s bytes it is what Node's own gives", (length) => {
  const secret = randomBytes(length).toString('latin1');
  const mac = hmacSha256(secret);
  for (const character of ['a', 'é', '漢', '𠮷'])
    for (const count of lengths) {
      const text = character.repeat(count);
      expect(mac(text)).toEqual(createHmac('sha256', secret).update(text).digest('base64'));
    }
});
