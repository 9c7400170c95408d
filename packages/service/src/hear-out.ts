import { finished } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';

const longest = 2_000;

/**
 * Before a streamed request is refused whose body has not all come: whoever still sends when the connection closes may never
 * read the answer, so a while is spent listening, and the connection ends with it.
 */
export const hearOut = async ({ raw }: FastifyRequest, reply: FastifyReply): Promise<void> => {
  reply.header('connection', 'close');
  if (raw.complete || raw.destroyed) return;
  raw.resume();
  await finished(raw, { signal: AbortSignal.timeout(longest) }).catch(() => undefined);
};
