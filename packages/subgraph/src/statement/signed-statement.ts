import { createHmac, timingSafeEqual } from 'node:crypto';

const macOf = (key: string, purpose: string, body: string): Buffer =>
  createHmac('sha256', key).update(`${purpose}\n${body}`).digest();

/**
 * What one subgraph says to another by way of a client that can read it and cannot change it.
 *
 * @param key shared by the two subgraphs, at least 32 characters; nobody else can write what `readStatement` takes
 * @param purpose what is said, such as `rights statement`: a statement for one purpose is none for another
 */
export const writeStatement = (key: string, purpose: string, statement: object): string => {
  const body = Buffer.from(JSON.stringify(statement)).toString('base64url');
  return `${body}.${macOf(key, purpose, body).toString('base64url')}`;
};

/** @returns null for whatever was not written with the key for this purpose, or was changed since */
export const readStatement = <Statement extends object>(
  key: string,
  purpose: string,
  signed: string,
): Statement | null => {
  const [body = '', mac = '', ...rest] = signed.split('.');
  const [given, right] = [Buffer.from(mac, 'base64url'), macOf(key, purpose, body)];
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString());
};
