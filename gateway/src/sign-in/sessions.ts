import { createHash } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import { type FastifyReply, type FastifyRequest, type Log, RequestRefused } from '@media-graph/service';
import type { IdentityProvider, Tokens } from './identity-provider.ts';
import { isOwnPage } from './is-own-page.ts';
import { Seal } from './seal.ts';

/** Who has signed in, as the browser keeps it, sealed. */
type Session = Tokens & {
  /** Seconds since 1970: when the person has to sign in again, whatever they do. */
  readonly endsAt: number;
};

type Options = {
  readonly provider: Pick<IdentityProvider, 'refresh'>;
  readonly secret: string;
  /** Seconds from sign-in to its end. */
  readonly longest: number;
  readonly isSecure: boolean;
  readonly log: Pick<Log, 'warn'>;
};

/** Seconds before its end in which an access token is exchanged. */
const margin = 30;
/** Milliseconds for which requests that come with the former refresh token get what the first of them has got. */
const shared = 30_000;
/** What browsers keep in one cookie, name and attributes included. */
const mostBytes = 3_900;

const seconds = (): number => Math.floor(Date.now() / 1_000);

/**
 * Sessions of people who sign in with a browser. The token stays in a cookie that no script reads and that is sealed,
 * so the gateways keep nothing; it is taken from our own pages alone.
 */
export class Sessions {
  readonly #options: Options;
  readonly #seal: Seal<Session>;
  readonly #refreshed = new Map<string, Promise<Tokens>>();
  readonly #cookie: string;

  constructor(options: Options) {
    this.#options = options;
    this.#seal = new Seal(options.secret, 'session');
    this.#cookie = options.isSecure ? '__Host-graph-session' : 'graph-session';
  }

  get #attributes(): CookieSerializeOptions {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.#options.isSecure };
  }

  /** Undefined where nobody has signed in, or no longer is. */
  async of(request: FastifyRequest): Promise<Session | undefined> {
    return await this.#seal.open(request.cookies[this.#cookie]);
  }

  async begin(reply: FastifyReply, tokens: Tokens): Promise<void> {
    await this.#keep(reply, { ...tokens, endsAt: seconds() + this.#options.longest });
  }

  end(reply: FastifyReply): void {
    reply.clearCookie(this.#cookie, this.#attributes);
  }

  /**
   * Lets a request from our own pages speak as whoever has signed in, unless it brings a token.
   *
   * @returns whether it does now
   * @throws RequestRefused when the session has ended
   */
  async authorise(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const { headers, cookies } = request;
    if (headers.authorization !== undefined || cookies[this.#cookie] === undefined) return false;
    if (!isOwnPage(request)) return false;
    const session = await this.of(request);
    const usable = session && (await this.#fresh(session, reply));
    if (!usable) {
      this.end(reply);
      throw new RequestRefused('UNAUTHENTICATED', 'The session has ended: sign in again');
    }
    headers.authorization = `Bearer ${usable.accessToken}`;
    return true;
  }

  async #keep(reply: FastifyReply, session: Session): Promise<void> {
    const sealed = await this.#seal.close(session, session.endsAt);
    if (sealed.length > mostBytes)
      throw new RequestRefused('BAD_REQUEST', 'The provider’s tokens are too long for a session');
    reply.setCookie(this.#cookie, sealed, {
      ...this.#attributes,
      maxAge: Math.max(0, session.endsAt - seconds()),
    });
  }

  async #fresh(session: Session, reply: FastifyReply): Promise<Session | undefined> {
    if (session.expiresAt - margin > seconds()) return session;
    if (session.refreshToken === undefined) return session.expiresAt > seconds() ? session : undefined;
    try {
      const tokens = await this.#refresh(session.refreshToken);
      const renewed = { ...session, ...tokens, name: tokens.name ?? session.name };
      await this.#keep(reply, renewed);
      return renewed;
    } catch (error) {
      this.#options.log.warn({ err: error }, 'a session could not be renewed');
      return session.expiresAt > seconds() ? session : undefined;
    }
  }

  /** A page asks several things at once, and a refresh token is often good for one exchange only. */
  #refresh(refreshToken: string): Promise<Tokens> {
    const key = createHash('sha256').update(refreshToken).digest('base64');
    const known = this.#refreshed.get(key);
    if (known) return known;
    const asked = this.#options.provider.refresh(refreshToken);
    this.#refreshed.set(key, asked);
    setTimeout(() => this.#refreshed.delete(key), shared).unref();
    return asked;
  }
}
