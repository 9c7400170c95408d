import { createHash, createHmac } from 'node:crypto';

/** What a signature covers; after RFC 9421 (HTTP Message Signatures), with `alg` fixed to hmac-sha256. */
export type Signed = {
  readonly method: string;
  readonly path: string;
  readonly digest: string;
  readonly identity: string;
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
  body === streamed ? 'unsigned' : `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;

/** The value of the Signature-Input header, which is itself signed. */
export const signatureParameters = ({ created, nonce, audience }: Signed): string =>
  `("@method" "@path" "content-digest" "graph-identity");created=${created};nonce="${nonce}";keyid="${audience}"`;

export const signatureOf = (signed: Signed, secret: string): Buffer =>
  createHmac('sha256', secret)
    .update(
      [
        `"@method": ${signed.method}`,
        `"@path": ${signed.path}`,
        `"content-digest": ${signed.digest}`,
        `"graph-identity": ${signed.identity}`,
        `"@signature-params": ${signatureParameters(signed)}`,
      ].join('\n'),
    )
    .digest();
