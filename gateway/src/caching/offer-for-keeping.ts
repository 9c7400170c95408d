import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from '@media-graph/service';

/**
 * Makes an answer one that anybody may keep, for whoever asks the same without a token: named by its hash, by which it
 * can be asked for again.
 * @returns the text to send; nothing, with status 304, where the client has it
 */
export const offerForKeeping = (text: string, request: FastifyRequest, reply: FastifyReply): string => {
  const etag = `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
  // A cookie of a session speaks for a person as a token does.
  const vary = ['accept', 'authorization', 'cookie', ...[reply.getHeader('vary') ?? []].flat()];
  reply.header('etag', etag).header('vary', vary.join(', '));
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  if (!held.includes(etag)) return text;
  reply.code(304);
  return '';
};
