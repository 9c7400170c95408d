import { createHmac } from 'node:crypto';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

const purpose = 'syndication push';

/**
 * With what requests to a partner's address are signed, as standardwebhooks.com writes it. It is made anew from the service's
 * key and kept nowhere; another address has another.
 */
export const pushSecret = (
  key: string,
  { id, urlGivenAt }: Pick<SyndicationEndpoint, 'id' | 'urlGivenAt'>,
): string =>
  `whsec_${createHmac('sha256', key).update(`${purpose}\n${id}\n${urlGivenAt.toISOString()}`).digest('base64')}`;

/** The headers that say whose a request is. @param at when it is sent */
export const signedHeaders = (
  secret: string,
  id: string,
  body: string,
  at: Date,
): Readonly<Record<string, string>> => {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${mac}` };
};
