import {
  type FastifyReply,
  type FastifyRequest,
  type Log,
  RequestRefused,
  type Viewer,
} from '@media-graph/service';
import { KeysUnavailable } from './issuer-keys.ts';
import { TokenRefused } from './verify-token.ts';

/** A request of which it is known who asks. */
export type Authenticated = FastifyRequest & { readonly viewer: Viewer };

/**
 * A hook that makes every request an `Authenticated` one, or answers 401; 503 while nobody can tell.
 *
 * @param verify the viewer of an `Authorization` header; throws TokenRefused or KeysUnavailable
 */
export const authenticate =
  (verify: (authorization: string | undefined) => Promise<Viewer>, log: Pick<Log, 'warn'>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      Object.assign(request, { viewer: await verify(request.headers.authorization) });
    } catch (error) {
      if (error instanceof KeysUnavailable)
        throw new RequestRefused('UNAVAILABLE', 'Tokens cannot be checked at the moment: try again', {
          'retry-after': '10',
        });
      if (!(error instanceof TokenRefused)) throw error;
      log.warn({ requestId: request.id, reason: error.message }, 'token refused');
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw new RequestRefused('UNAUTHENTICATED', 'The token is not valid here, or no longer');
    }
  };
