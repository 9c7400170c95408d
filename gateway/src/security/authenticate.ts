import {
  type FastifyReply,
  type FastifyRequest,
  type Log,
  RequestRefused,
  type Viewer,
} from '@media-graph/service';
import { TokenRefused } from './verify-token.ts';

/** A request of which it is known who asks. */
export type Authenticated = FastifyRequest & { readonly viewer: Viewer };

/**
 * A hook that makes every request an `Authenticated` one, or answers 401.
 *
 * @param verify the viewer of an `Authorization` header; throws TokenRefused
 */
export const authenticate =
  (verify: (authorization: string | undefined) => Promise<Viewer>, log: Pick<Log, 'warn'>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('x-request-id', request.id);
    try {
      Object.assign(request, { viewer: await verify(request.headers.authorization) });
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      log.warn({ requestId: request.id, reason: error.message }, 'token refused');
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw new RequestRefused('UNAUTHENTICATED', 'The token is not valid here, or no longer');
    }
  };
