import type { FastifyRequest } from '@media-graph/service';

/**
 * Whether a request comes from a page of ours, or from the address bar: only then does a cookie speak for a person, for
 * browsers send it along with what other pages make them ask. Every browser says so since 2023; of older ones, what
 * they say of the page's origin is compared.
 */
export const isOwnPage = ({ headers, protocol, host }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === `${protocol}://${host}`;
};
