import { anonymous, type Viewer } from '@media-graph/service';
import { type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { z } from 'zod';
import { WeightedCache } from '../planning/weighted-cache.ts';
import { KeysUnavailable } from './issuer-keys.ts';
import type { Revocations } from './read-revocations.ts';

/** Seconds that clocks may differ. */
export const leeway = 30;
/** Seconds that a token may be good for: what says more was not made by somebody who meant it. */
const longestLife = 366 * 24 * 3600;

/** Since the epoch; there may be parts of one (RFC 7519, 2). */
const seconds = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const claims = z.object({
  sub: z.string().min(1).max(200),
  iat: seconds.optional(),
  exp: seconds,
  jti: z.string().max(200).optional(),
  org: z.uuid().nullish(),
  roles: z.array(z.string().max(100)).max(50).default([]),
  scope: z.string().max(2_000).default(''),
  client: z.object({ name: z.string().max(100), version: z.string().max(50) }).nullish(),
});

/** What a token may say that it is (RFC 9068, 2.1): an identity or logout token is for others. */
const accessToken = /^(?:(?:application\/)?at\+jwt|jwt)$/i;

/** The token is not one of ours, or no longer; the message is for the log. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export type TokenRules = Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'algorithms'> & {
  readonly keys: JWTVerifyGetKey;
  readonly revocations?: Pick<Revocations, 'has'> | undefined;
  /** Tokens that were checked, with these rules alone; each is checked whole without. */
  readonly checked?: WeightedCache<Checked>;
};

type Claims = z.infer<typeof claims>;
/** What a token says whose signature and names were right, and whom it names: the same object each time. */
type Checked = { readonly claims: Claims; readonly viewer: Viewer; readonly at: number };

/** Milliseconds for which a signature is not looked at again: a key that is withdrawn meanwhile counts so much longer. */
const believedFor = 60_000;
/** Characters of the tokens that are kept. */
const mostCharacters = 4_000_000;

/** Where tokens are kept that were checked: a signature costs as much as a small answer. */
export const checkedTokens = (): WeightedCache<Checked> => new WeightedCache(mostCharacters);

/** What the token of a header says that the issuer signed for this audience; whether it still holds is another question. */
const check = async (
  authorization: string,
  { keys, checked, revocations: _, ...rules }: TokenRules,
): Promise<Checked> => {
  const known = checked?.get(authorization);
  if (known && performance.now() - known.at < believedFor) return known;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  if (!token) throw new TokenRefused('not a bearer token');
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    ...rules,
    clockTolerance: leeway,
    requiredClaims: ['exp', 'sub'],
  });
  if (protectedHeader.typ !== undefined && !accessToken.test(protectedHeader.typ))
    throw new TokenRefused('not an access token');
  const read = claims.parse(payload);
  const found = { claims: read, viewer: viewerOf(read), at: performance.now() };
  checked?.set(authorization, found, authorization.length);
  return found;
};

const viewerOf = ({ sub, org, roles, scope, client }: Claims): Viewer => ({
  subject: sub,
  // Ids are written in small letters everywhere behind this door.
  organisation: org?.toLowerCase() ?? null,
  roles,
  scopes: scope.split(' ').filter(Boolean),
  client: client ?? null,
});

/**
 * Makes a viewer of an `Authorization` header: no header is the anonymous reader, a bearer token that the issuer
 * signed for this audience is who it names.
 *
 * @throws TokenRefused for every other header; KeysUnavailable where nobody can tell
 */
export const verifyToken = async (authorization: string | undefined, rules: TokenRules): Promise<Viewer> => {
  if (authorization === undefined) return anonymous;
  try {
    const { claims: read, viewer } = await check(authorization, rules);
    const now = Date.now() / 1_000;
    if (read.exp <= now - leeway) throw new TokenRefused('run out');
    if ((read.iat ?? 0) > now + leeway) throw new TokenRefused('issued in the future');
    if (read.exp > now + longestLife) throw new TokenRefused('good for longer than any token');
    if (rules.revocations?.has(read)) throw new TokenRefused('revoked');
    return viewer;
  } catch (error) {
    if (error instanceof KeysUnavailable || error instanceof TokenRefused) throw error;
    throw new TokenRefused(error instanceof Error ? error.message : 'not readable');
  }
};
