import { anonymous, type Viewer } from '@media-graph/service';
import { type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { z } from 'zod';

const claims = z.object({
  sub: z.string().min(1).max(200),
  org: z.uuid().nullish(),
  roles: z.array(z.string().max(100)).max(50).default([]),
  scope: z.string().max(2_000).default(''),
  client: z.object({ name: z.string().max(100), version: z.string().max(50) }).nullish(),
});

/** The token is not one of ours, or no longer; the message is for the log. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export type TokenRules = Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'algorithms'> & {
  readonly keys: JWTVerifyGetKey;
};

/**
 * Makes a viewer of an `Authorization` header: no header is the anonymous reader, a bearer token that the issuer
 * signed for this audience is who it names.
 *
 * @throws TokenRefused for every other header
 */
export const verifyToken = async (
  authorization: string | undefined,
  { keys, ...rules }: TokenRules,
): Promise<Viewer> => {
  if (authorization === undefined) return anonymous;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  if (!token) throw new TokenRefused('not a bearer token');
  try {
    const { payload } = await jwtVerify(token, keys, { ...rules, requiredClaims: ['exp', 'sub'] });
    const { sub, org, roles, scope, client } = claims.parse(payload);
    return {
      subject: sub,
      // Ids are written in small letters everywhere behind this door.
      organisation: org?.toLowerCase() ?? null,
      roles,
      scopes: scope.split(' ').filter(Boolean),
      client: client ?? null,
    };
  } catch (error) {
    throw new TokenRefused(error instanceof Error ? error.message : 'not readable');
  }
};
