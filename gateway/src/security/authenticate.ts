import {
  type FastifyReply,
  type FastifyRequest,
  type Log,
  RequestRefused,
  type Viewer,
} from '@media-graph/service';
import { KeysUnavailable } from './issuer-keys.ts';
import type { RateLimits } from './rate-limits.ts';
import { TokenRefused } from './verify-token.ts';

/** A request of which it is known who asks. */
export type Authenticated = FastifyRequest & { readonly viewer: Viewer };

type Options = {
  /** The viewer of an `Authorization` header. @throws TokenRefused or KeysUnavailable */
  readonly verify: (authorization: string | undefined) => Promise<Viewer>;
  /** How often callers may ask; as often as they like without. */
  readonly rates?: Pick<RateLimits, 'count'> | undefined;
  readonly log: Pick<Log, 'warn'>;
};

/**
 * A hook that makes every request an `Authenticated` one, or answers 401; 503 while nobody can tell; 429 to
 * whoever asks too often.
 */
export const authenticate =
  ({ verify, rates, log }: Options) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      const viewer = await verify(request.headers.authorization);
      await rates?.count(request, viewer);
      Object.assign(request, { viewer });
    } catch (error) {
      if (error instanceof KeysUnavailable)
        throw new RequestRefused('UNAVAILABLE', 'Tokens cannot be checked at the moment: try again', {
          'retry-after': '10',
        });
      if (!(error instanceof TokenRefused)) throw error;
      await rates?.count(request, undefined);
      log.warn({ requestId: request.id, reason: error.message }, 'token refused');
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw new RequestRefused('UNAUTHENTICATED', 'The token is not valid here, or no longer');
    }
  };
