import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemonstrationPerson, seedId } from '@media-graph/subgraph';
import type { JWK } from 'jose';
import { interactionPolicy, Provider } from 'oidc-provider';
import { demonstrationStore } from './demonstration-store.ts';
import { localRules } from './local-rules.ts';
import { peoplePage } from './people-page.ts';

type Options = {
  readonly people: ReadonlyMap<string, DemonstrationPerson>;
  /** With it the tokens are signed; it is the local issuer's. */
  readonly key: JWK;
  /** From it come the keys of its own cookies. */
  readonly secret: string;
};

export type RunningProvider = { readonly issuer: string; stop(): Promise<void> };

/** As what the local gateway is known to it: a public client, for which PKCE stands. */
export const localClient = 'media-graph';

const resource = 'urn:media-graph:graph';
const minutes = (count: number): number => count * 60;

/**
 * The identity provider of a local run: a real one (OpenID Connect, authorization code with PKCE, refresh tokens that are
 * good once, signing out), but for its page, on which one chooses a person of the demonstration instead of proving to be
 * one. `refuseProduction` has been asked before.
 */
export const startProvider = async ({ people, key, secret }: Options): Promise<RunningProvider> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    adapter: demonstrationStore(),
    clients: [
      {
        client_id: localClient,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        // Of a native application, for which any port of this machine is right (RFC 8252, 7.3).
        application_type: 'native',
        redirect_uris: ['http://localhost/sign-in/callback', 'http://127.0.0.1/sign-in/callback'],
        post_logout_redirect_uris: ['http://localhost/', 'http://127.0.0.1/'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...key, use: 'sig' } as never] },
    cookies: { keys: [secret] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) =>
      people.has(sub) ? { accountId: sub, claims: () => ({ sub, name: sub }) } : undefined,
    extraTokenClaims: (_context, token) => {
      const person = 'accountId' in token ? people.get(String(token.accountId)) : undefined;
      return person && { org: seedId('Organisation', person.organisation), roles: [...person.roles] };
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: async () => true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutAtOnce },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: localRules.audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    issueRefreshToken: () => true,
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile offline_access');
      grant.addResourceScope(resource, '');
      await grant.save();
      return grant;
    },
    interactions: { policy: policyOfOurOwn(), url: (_context, { uid }) => `/choose/${uid}` },
    ttl: {
      AccessToken: minutes(10),
      AuthorizationCode: minutes(1),
      IdToken: minutes(10),
      Interaction: minutes(60),
      Grant: minutes(24 * 60),
      RefreshToken: minutes(24 * 60),
      Session: minutes(24 * 60),
    },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, issuer);
    if (!pathname.startsWith('/choose/')) return void answer(request, response);
    try {
      const { params } = await provider.interactionDetails(request, response);
      const person = searchParams.get('person') ?? (params.login_hint as string | undefined);
      if (person !== undefined && person !== null && people.has(person))
        await provider.interactionFinished(request, response, { login: { accountId: person } });
      else peoplePage(response, { path: pathname, people });
    } catch {
      response.writeHead(302, { location: '/' }).end();
    }
  });
  return {
    issuer,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** What one signs in to is our own gateway, which needs nobody's consent. */
const policyOfOurOwn = (): interactionPolicy.DefaultPolicy => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
};

type LogoutContext = { body: unknown };

/** Whoever leaves has said so on our page already: the form that asks again sends itself. */
const signOutAtOnce = async (context: LogoutContext, form: string): Promise<void> => {
  context.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign out</title><body>${form}
<script>const [form] = document.forms; const yes = document.createElement('input'); yes.type = 'hidden';
yes.name = 'logout'; yes.value = 'yes'; form.append(yes); form.submit();</script></body></html>`;
};
