import { createHmac, createSecretKey } from 'node:crypto';

/** The code of a text, in base64. */
export type Mac = (text: string) => string;

/** Makes a secret ready for HMAC-SHA256 (RFC 2104): a key out of a string costs as much as the code of a text. */
export const hmacSha256 = (secret: string): Mac => {
  const key = createSecretKey(Buffer.from(secret));
  return (text) => createHmac('sha256', key).update(text).digest('base64');
};
