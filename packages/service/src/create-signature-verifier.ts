import { timingSafeEqual } from 'node:crypto';
import { hmacSha256, type Mac } from './hmac-sha256.ts';
import {
  contentDigest,
  deadlineHeader,
  type SignedBody,
  signatureOf,
  signatureParameters,
} from './signature-base.ts';
import type { Viewer } from './viewer.ts';

/** The request does not come from the gateway; `reason` is for the log, never for the caller. */
export class SignatureRefused extends Error {
  override readonly name = 'SignatureRefused';
  readonly statusCode = 401;
  readonly reason: string;
  constructor(reason: string) {
    super('This service answers the gateway only');
    this.reason = reason;
  }
}

type Request = {
  readonly method: string;
  readonly path: string;
  /** `streamed` where the route takes a body unread; a request signed with its body's digest is refused there. */
  readonly body: SignedBody;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

const parameters = /^gateway=\(.*\);created=(\d{1,12});nonce="([\w-]{16,64})";keyid="([\w-]+)"$/;
/** Five on the way, and clocks that differ by five. */
const maxAgeSeconds = 10;
const maxClockSkewSeconds = 5;

/**
 * Checks that a request was signed by the gateway for this service: not altered, not older than ten seconds, not
 * seen before. Nonces are remembered by this process for as long as a request stays fresh. Another process of the
 * service would take a request that somebody has overheard once more within these seconds, which is of no use to
 * them: a mutation has an idempotency key and is not carried out twice, and what a query answers they have overheard
 * as well. A streamed body is not signed, so where others can listen, a service is asked by `https:`.
 *
 * @param secrets one, or while it is changed the new one and the one before
 * @returns a function that answers the viewer or throws SignatureRefused
 */
export const createSignatureVerifier = (audience: string, ...secrets: readonly string[]) => {
  const macs = secrets.map(hmacSha256);
  const seen = new Map<string, number>();

  const forgetStale = (now: number): void => {
    for (const [nonce, created] of seen) {
      if (now - created <= maxAgeSeconds + maxClockSkewSeconds) break;
      seen.delete(nonce);
    }
  };

  return ({ method, path, body, headers }: Request): Viewer => {
    const header = (name: string): string => {
      const value = headers[name];
      if (typeof value !== 'string') throw new SignatureRefused(`no ${name}`);
      return value;
    };
    const [, created, nonce, keyid] = parameters.exec(header('signature-input')) ?? [];
    if (!created || !nonce || !keyid) throw new SignatureRefused('malformed signature-input');
    if (keyid !== audience) throw new SignatureRefused(`signed for ${keyid}`);

    const now = Math.floor(Date.now() / 1000);
    const age = now - Number(created);
    if (age > maxAgeSeconds || age < -maxClockSkewSeconds) throw new SignatureRefused('stale');

    const identity = header('graph-identity');
    const digest = contentDigest(body);
    if (header('content-digest') !== digest) throw new SignatureRefused('body altered');
    const deadline = headers[deadlineHeader] === undefined ? undefined : header(deadlineHeader);
    const traceparent = headers.traceparent === undefined ? undefined : header('traceparent');
    const parts = { audience, method, path, digest, identity, deadline, traceparent };
    const signed = { ...parts, nonce, created: Number(created) };
    const given = Buffer.from(header('signature'));
    const covered = signatureParameters(signed);
    if (header('signature-input') !== `gateway=${covered}`)
      throw new SignatureRefused('other components signed');
    const isSignedWith = (mac: Mac): boolean => {
      const expected = Buffer.from(`gateway=:${signatureOf(signed, covered, mac)}:`);
      return given.length === expected.length && timingSafeEqual(given, expected);
    };
    if (!macs.some(isSignedWith)) throw new SignatureRefused('wrong signature');

    forgetStale(now);
    if (seen.has(nonce)) throw new SignatureRefused('replayed');
    seen.set(nonce, now);
    return JSON.parse(Buffer.from(identity, 'base64url').toString()) as Viewer;
  };
};
