import { hash } from 'node:crypto';
import type { Mac } from './hmac-sha256.ts';

/** What a signature covers; after RFC 9421 (HTTP Message Signatures), with `alg` fixed to hmac-sha256. */
export type Signed = {
  readonly method: string;
  readonly path: string;
  readonly digest: string;
  readonly identity: string;
  /** The value of the header of that name, if the request has one. */
  readonly deadline: string | undefined;
  /** The same. */
  readonly traceparent: string | undefined;
  /** Seconds since 1970. */
  readonly created: number;
  readonly nonce: string;
  /** The subgraph that the request is for. */
  readonly audience: string;
};

/**
 * Stands for a body that flows through as it comes, such as an upload, and so cannot be digested before it is sent.
 * The signature then covers that the body is unsigned: such headers fit no request whose body is checked.
 */
export const streamed = Symbol('a streamed body');

export type SignedBody = string | Buffer | typeof streamed;

/** RFC 9530 Content-Digest of a body; `unsigned` for a streamed one. */
export const contentDigest = (body: SignedBody): string =>
  body === streamed ? 'unsigned' : `sha-256=:${hash('sha256', body, 'base64')}:`;

/** Says for how many milliseconds the gateway waits for the answer: a span, because clocks differ. */
export const deadlineHeader = 'graph-deadline';

/** The value of the Signature-Input header, which is itself signed. */
export const signatureParameters = ({ created, nonce, audience, deadline, traceparent }: Signed): string =>
  `("@method" "@path" "content-digest" "graph-identity"${deadline === undefined ? '' : ` "${deadlineHeader}"`}${traceparent === undefined ? '' : ' "traceparent"'});created=${created};nonce="${nonce}";keyid="${audience}"`;

/** @param parameters of `signed`, as `signatureParameters` writes them */
export const signatureOf = (signed: Signed, parameters: string, mac: Mac): string =>
  mac(
    `"@method": ${signed.method}\n"@path": ${signed.path}\n"content-digest": ${signed.digest}\n"graph-identity": ${signed.identity}\n` +
      (signed.deadline === undefined ? '' : `"${deadlineHeader}": ${signed.deadline}\n`) +
      (signed.traceparent === undefined ? '' : `"traceparent": ${signed.traceparent}\n`) +
      `"@signature-params": ${parameters}`,
  );
