import { randomBytes } from 'node:crypto';
import { contentDigest, type SignedBody, signatureOf, signatureParameters } from './signature-base.ts';
import type { Viewer } from './viewer.ts';

type Request = {
  /** The subgraph's name; a request signed for one is refused by every other. */
  readonly audience: string;
  readonly method: string;
  readonly path: string;
  /** `streamed` for an upload that is passed on as it comes. */
  readonly body: SignedBody;
  readonly viewer: Viewer;
};

/** The headers that carry the viewer to a subgraph, signed with the secret shared with that subgraph. */
export const signRequest = (
  { audience, method, path, body, viewer }: Request,
  secret: string,
  now = Date.now(),
): Record<string, string> => {
  const identity = Buffer.from(JSON.stringify(viewer)).toString('base64url');
  const digest = contentDigest(body);
  const nonce = randomBytes(16).toString('base64url');
  const signed = { audience, method, path, digest, identity, nonce, created: Math.floor(now / 1000) };
  return {
    'graph-identity': identity,
    'content-digest': digest,
    'signature-input': `gateway=${signatureParameters(signed)}`,
    signature: `gateway=:${signatureOf(signed, secret).toString('base64')}:`,
  };
};
