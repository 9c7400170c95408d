import { randomBytes } from 'node:crypto';
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

/** The headers that carry the viewer to a subgraph, signed with the secret shared with that subgraph. */
export const signRequest = (
  { audience, method, path, body, viewer, wait, traceparent }: Request,
  secret: string,
  now = Date.now(),
): Record<string, string> => {
  const identity = Buffer.from(JSON.stringify(viewer)).toString('base64url');
  const digest = contentDigest(body);
  const nonce = randomBytes(16).toString('base64url');
  const deadline = wait === undefined ? undefined : String(Math.max(0, Math.floor(wait)));
  const created = Math.floor(now / 1000);
  const signed = { audience, method, path, digest, identity, deadline, traceparent, nonce, created };
  return {
    'graph-identity': identity,
    ...(deadline !== undefined && { [deadlineHeader]: deadline }),
    ...(traceparent !== undefined && { traceparent }),
    'content-digest': digest,
    'signature-input': `gateway=${signatureParameters(signed)}`,
    signature: `gateway=:${signatureOf(signed, secret).toString('base64')}:`,
  };
};
