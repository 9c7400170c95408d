import { createHmac, timingSafeEqual } from 'node:crypto';

const macOf = (key: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', key).update(`${purpose}\n${text}`).digest();

/** @param text without a dot */
export const signText = (key: string, purpose: string, text: string): string =>
  `${text}.${macOf(key, purpose, text).toString('base64url')}`;

/** @returns null for whatever was not signed with the key for this purpose, or was changed since */
export const readSignedText = (key: string, purpose: string, signed: string): string | null => {
  const [text = '', mac = '', ...rest] = signed.split('.');
  const [given, right] = [Buffer.from(mac, 'base64url'), macOf(key, purpose, text)];
  const isRight = rest.length === 0 && given.length === right.length && timingSafeEqual(given, right);
  return isRight ? text : null;
};
