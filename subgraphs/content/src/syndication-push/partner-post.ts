import { isPartnersAddress, postToPartner } from './post-to-partner.ts';
import { pushSecret, signedHeaders } from './push-secret.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** How partners are sent something, by the service's key and the addresses of tests. */
export const partnerPost = (key: string, testOrigins: readonly string[]) => ({
  secretOf: (endpoint: Pick<SyndicationEndpoint, 'id' | 'urlGivenAt'>) => pushSecret(key, endpoint),
  isPartnersAddress: (url: URL) => isPartnersAddress(url, testOrigins),
  /** @returns the status of the answer. @throws Error without one */
  send: (endpoint: SyndicationEndpoint, id: string, body: string): Promise<number> =>
    postToPartner(
      {
        ...{ url: endpoint.url, body },
        headers: {
          ...{ 'content-type': 'application/json; charset=utf-8', 'user-agent': 'media-graph' },
          ...signedHeaders(pushSecret(key, endpoint), id, body, new Date()),
        },
      },
      testOrigins,
    ),
});
