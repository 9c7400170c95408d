import cookie from '@fastify/cookie';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type Log,
  RequestRefused,
} from '@media-graph/service';
import { type Attempt, IdentityProvider, type ProviderSettings } from './identity-provider.ts';
import { isOwnPage } from './is-own-page.ts';
import { Seal } from './seal.ts';
import { Sessions } from './sessions.ts';

export type SignInOptions = ProviderSettings & {
  /** With it is sealed what browsers keep; 32 characters or more, the same for all gateways of an address. */
  readonly secret: string;
  /** Where browsers reach the gateway, `https://graph.example.com`; what they say themselves on this machine alone. */
  readonly publicUrl?: string | undefined;
  /** Seconds from sign-in to the session's end. */
  readonly longest: number;
  /** Those of a demonstration whom one may choose, by the names that the provider knows. */
  readonly people?: readonly string[];
};

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Seconds that a person may take at the provider. */
const patience = 600;
const seconds = (): number => Math.floor(Date.now() / 1_000);

/** A path of ours, for what comes after `//` or `/\` is another host to browsers. */
const ownPath = (given: unknown): string =>
  typeof given === 'string' && /^\/(?![/\\])[^\\\s]{0,1000}$/.test(given) ? given : '/';

const originOf = ({ protocol, host }: FastifyRequest): string => {
  const { hostname, origin } = new URL(`${protocol}://${host}`);
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
    throw new RequestRefused('BAD_REQUEST', 'One signs in at the address of this machine');
  return origin;
};

/**
 * Lets people sign in with a browser: `GET /sign-in?returnTo=/…`, `POST /sign-out`, and `GET /session`, which tells a page
 * who has. Answers what makes requests of our pages theirs, around the hook that asks who somebody is.
 */
export const serveSignIn = async (
  app: FastifyInstance,
  { secret, publicUrl, longest, people = [], ...settings }: SignInOptions,
  log: Log,
): Promise<(authenticate: Hook) => Hook> => {
  await app.register(cookie);
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const provider = new IdentityProvider(settings);
  const sessions = new Sessions({ provider, secret, longest, isSecure, log });
  const attempts = new Seal<Attempt>(secret, 'sign-in');
  const attemptCookie = isSecure ? '__Host-graph-sign-in' : 'graph-sign-in';
  // The provider sends the browser back from another site, so this one must come along.
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const base = (request: FastifyRequest): string => publicUrl ?? originOf(request);
  const reached = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    try {
      return await asked;
    } catch (error) {
      log.warn({ err: error }, 'the identity provider did not do its part');
      throw new RequestRefused('UNAVAILABLE', 'Nobody can sign in at the moment: try again', {
        'retry-after': '10',
      });
    }
  };

  app.get<{ Querystring: { returnTo?: string; person?: string } }>('/sign-in', async (request, reply) => {
    const { returnTo, person } = request.query;
    const hint = typeof person === 'string' && people.includes(person) ? person : undefined;
    const begun = await reached(provider.begin(`${base(request)}/sign-in/callback`, ownPath(returnTo), hint));
    const sealed = await attempts.close(begun.attempt, seconds() + patience);
    reply.setCookie(attemptCookie, sealed, { ...attributes, maxAge: patience });
    return reply.header('cache-control', 'no-store').redirect(begun.url.href);
  });

  app.get('/sign-in/callback', async (request, reply) => {
    reply.clearCookie(attemptCookie, attributes).header('cache-control', 'no-store');
    const attempt = await attempts.open(request.cookies[attemptCookie]);
    // Another window has finished it, or it took too long: nothing is wrong with beginning anew.
    if (!attempt) return reply.redirect('/?signIn=again');
    try {
      const tokens = await provider.complete(new URL(base(request) + request.url), attempt);
      await sessions.begin(reply, tokens);
      return reply.redirect(attempt.returnTo);
    } catch (error) {
      log.warn({ err: error }, 'a sign-in failed');
      return reply.redirect('/?signIn=failed');
    }
  });

  app.get('/session', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const session = isOwnPage(request) ? await sessions.of(request) : undefined;
    return {
      canSignIn: true,
      person: session ? { name: session.name ?? null, endsAt: session.endsAt } : null,
      people,
    };
  });

  app.post('/sign-out', async (request, reply) => {
    if (!isOwnPage(request)) throw new RequestRefused('FORBIDDEN', 'One signs out on a page of ours');
    const session = await sessions.of(request);
    sessions.end(reply);
    const ended = provider.end(session?.refreshToken, `${base(request)}/`);
    // Whatever the provider says, one has signed out here.
    const elsewhere =
      session && (await ended.catch((error) => log.warn({ err: error }, 'not signed out there')));
    return { location: elsewhere?.href ?? '/' };
  });
  return (authenticate) => async (request, reply) => {
    const isSession = await sessions.authorise(request, reply);
    try {
      await authenticate(request, reply);
    } catch (error) {
      if (isSession && error instanceof RequestRefused && error.code === 'UNAUTHENTICATED')
        sessions.end(reply);
      throw error;
    }
  };
};
