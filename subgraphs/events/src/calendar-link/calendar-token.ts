import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '@media-graph/subgraph';

const macOf = (key: string, id: string): Buffer =>
  createHmac('sha256', key).update(`calendar link\n${id}`).digest();

/** What the address of a calendar carries: nobody can write it who has not the key, and it is kept nowhere. */
export const calendarToken = (key: string, id: string): string =>
  `${id}.${macOf(key, id).toString('base64url')}`;

/** The link that a token was written for; null for one that was not written with the key. */
export const calendarLinkOf = (key: string, token: string): string | null => {
  const [id = '', mac = '', ...rest] = token.split('.');
  const [given, right] = [Buffer.from(mac, 'base64url'), macOf(key, id)];
  const isRight = rest.length === 0 && given.length === right.length && timingSafeEqual(given, right);
  return isRight && isId(id) ? id : null;
};
