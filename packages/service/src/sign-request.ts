import { randomBytes } from 'node:crypto';
import { hmacSha256, type Mac } from './hmac-sha256.ts';
import {
  contentDigest,
  deadlineHeader,
  type SignedBody,
  signatureOf,
  signatureParameters,
} from './signature-base.ts';
import type { Viewer } from './viewer.ts';

type Request = {
  /** The subgraph's name; a request signed for one is refused by every other. */
  readonly audience: string;
  readonly method: string;
  readonly path: string;
  /** `streamed` for an upload that is passed on as it comes. */
  readonly body: SignedBody;
  readonly viewer: Viewer;
  /** For how many milliseconds the answer is waited for, if that is known. */
  readonly wait?: number;
  /** Of the trace that the request belongs to (W3C Trace Context). */
  readonly traceparent?: string | undefined;
};

/** One caller's request is several to subgraphs. */
const identities = new WeakMap<Viewer, string>();

/** The viewer as the gateway tells subgraphs of them, in base64url. */
export const identityOf = (viewer: Viewer): string => {
  const known = identities.get(viewer);
  if (known !== undefined) return known;
  const identity = Buffer.from(JSON.stringify(viewer)).toString('base64url');
  identities.set(viewer, identity);
  return identity;
};

/** Of this process alone, so that no two requests have the same nonce. */
const nonces = randomBytes(12).toString('base64url');
let signedSoFar = 0;

/** The headers that carry the viewer to a subgraph, signed with the secret shared with that subgraph. */
export const signRequest = (
  { audience, method, path, body, viewer, wait, traceparent }: Request,
  secret: string | Mac,
  now = Date.now(),
): Record<string, string> => {
  const identity = identityOf(viewer);
  const digest = contentDigest(body);
  const nonce = `${nonces}-${(signedSoFar++).toString(36)}`;
  const mac = typeof secret === 'string' ? hmacSha256(secret) : secret;
  const deadline = wait === undefined ? undefined : String(Math.max(0, Math.floor(wait)));
  const created = Math.floor(now / 1000);
  const signed = { audience, method, path, digest, identity, deadline, traceparent, nonce, created };
  const parameters = signatureParameters(signed);
  return {
    'graph-identity': identity,
    ...(deadline !== undefined && { [deadlineHeader]: deadline }),
    ...(traceparent !== undefined && { traceparent }),
    'content-digest': digest,
    'signature-input': `gateway=${parameters}`,
    signature: `gateway=:${signatureOf(signed, parameters, mac)}:`,
  };
};
