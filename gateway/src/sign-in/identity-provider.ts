import * as oidc from 'openid-client';

/** What the gateway is to the group's identity provider. */
export type ProviderSettings = {
  /** Its address, below which `/.well-known/openid-configuration` is. */
  readonly issuer: string;
  readonly clientId: string;
  /** None for a public client, which PKCE protects alone. */
  readonly clientSecret?: string | undefined;
  /** Separated by spaces. */
  readonly scope: string;
  /** What the access token is for (RFC 8707), where the provider must be told. */
  readonly resource?: string | undefined;
};

/** What a sign-in must bring back: kept by the browser, sealed, until it comes back from the provider. */
export type Attempt = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** A path of ours. */
  readonly returnTo: string;
};

export type Tokens = {
  readonly accessToken: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
  readonly refreshToken?: string | undefined;
  /** How the provider calls the person. */
  readonly name?: string | undefined;
};

const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** A provider that says nothing of it means an hour by custom; ours would rather ask again. */
const usualLife = 300;
const seconds = (): number => Math.floor(Date.now() / 1_000);

const tokensOf = (answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens => {
  const { name, preferred_username: username, sub }: Partial<oidc.IDToken> = answer.claims() ?? {};
  const called = [name, username, sub].find((one) => typeof one === 'string');
  return {
    accessToken: answer.access_token,
    expiresAt: seconds() + (answer.expiresIn() ?? usualLife),
    refreshToken: answer.refresh_token,
    name: called as string | undefined,
  };
};

/**
 * The provider by which people sign in: OpenID Connect's authorization code flow with PKCE. It is looked up when the
 * first person comes, so that a gateway starts without it, and again after a failure.
 */
export class IdentityProvider {
  readonly #settings: ProviderSettings;
  #found: Promise<oidc.Configuration> | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
  }

  #configuration(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const url = new URL(issuer);
    this.#found ??= oidc
      .discovery(url, clientId, clientSecret, clientSecret === undefined ? oidc.None() : undefined, {
        // On this machine alone.
        execute: isLoopback(url) ? [oidc.allowInsecureRequests] : [],
        timeout: 5,
      })
      .catch((error) => {
        this.#found = undefined;
        throw error;
      });
    return this.#found;
  }

  /**
   * Where a browser goes to sign in, and what is to be kept until it is back.
   *
   * @param person who wants to sign in, whoever the provider remembers
   */
  async begin(callback: string, returnTo: string, person?: string): Promise<{ url: URL; attempt: Attempt }> {
    const verifier = oidc.randomPKCECodeVerifier();
    const attempt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, returnTo };
    const { scope, resource } = this.#settings;
    const url = oidc.buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: callback,
      scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
      ...(resource !== undefined && { resource }),
      ...(person !== undefined && { prompt: 'login', login_hint: person }),
    });
    return { url, attempt };
  }

  /** @param url of ours, to which the provider has sent the browser back */
  async complete(url: URL, { state, nonce, verifier }: Attempt): Promise<Tokens> {
    const { resource } = this.#settings;
    return tokensOf(
      await oidc.authorizationCodeGrant(
        await this.#configuration(),
        url,
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
        resource === undefined ? undefined : { resource },
      ),
    );
  }

  async refresh(refreshToken: string): Promise<Tokens> {
    const { resource } = this.#settings;
    const configuration = await this.#configuration();
    const answer = await oidc.refreshTokenGrant(
      configuration,
      refreshToken,
      resource === undefined ? undefined : { resource },
    );
    return { refreshToken, ...JSON.parse(JSON.stringify(tokensOf(answer))) };
  }

  /** Ends the refresh token; answers where the browser goes to sign out there too. */
  async end(refreshToken: string | undefined, returnTo: string): Promise<URL | undefined> {
    const configuration = await this.#configuration();
    const { revocation_endpoint: revocation, end_session_endpoint: endSession } =
      configuration.serverMetadata();
    if (refreshToken !== undefined && revocation !== undefined)
      await oidc.tokenRevocation(configuration, refreshToken);
    if (endSession === undefined) return undefined;
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo });
  }
}
