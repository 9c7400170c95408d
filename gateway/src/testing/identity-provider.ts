import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider whose people are signed in already: its codes are good once, its access tokens for `life` seconds. */
export const startIdentityProvider = async ({ life }: { life: number }) => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const codes = new Map<string, URLSearchParams>();
  const exchanges: URLSearchParams[] = [];
  const revoked: string[] = [];
  let count = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, issuer());
    const answer = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration')
      return answer({
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/authorise`,
        token_endpoint: `${issuer()}/token`,
        revocation_endpoint: `${issuer()}/revoke`,
        end_session_endpoint: `${issuer()}/leave`,
        jwks_uri: `${issuer()}/keys`,
        id_token_signing_alg_values_supported: ['ES256'],
        code_challenge_methods_supported: ['S256'],
      });
    if (url.pathname === '/keys')
      return answer({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] });
    if (url.pathname === '/authorise') {
      const code = `code-${++count}`;
      codes.set(code, url.searchParams);
      const back = new URL(url.searchParams.get('redirect_uri')!);
      back.search = String(new URLSearchParams({ code, state: url.searchParams.get('state')! }));
      return response.writeHead(302, { location: back.href }).end();
    }
    const form = new URLSearchParams(await text(request));
    if (url.pathname === '/revoke') {
      revoked.push(form.get('token')!);
      return answer({});
    }
    exchanges.push(form);
    const asked = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const isRefresh = form.get('grant_type') === 'refresh_token';
    if (isRefresh ? form.get('refresh_token') !== `refresh-${count}` : !asked)
      return answer({ error: 'invalid_grant' }, 400);
    if (isRefresh) count++;
    const idToken = new SignJWT({ nonce: asked?.get('nonce') ?? undefined, name: 'Ouyang Cheng' })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer())
      .setSubject('ouyang')
      .setAudience('gateway')
      .setIssuedAt()
      .setExpirationTime('1h');
    return answer({
      access_token: `access-${count}`,
      token_type: 'bearer',
      expires_in: life,
      refresh_token: `refresh-${count}`,
      ...(asked && { id_token: await idToken.sign(privateKey) }),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterAll(() => void server.close());
  return { issuer: issuer(), exchanges, revoked };
};
