import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from '@media-graph/service';

/**
 * Makes an answer one that anybody may keep, for whoever asks the same without a token: named by its hash, by which it
 * can be asked for again.
 * @returns the text to send; nothing, with status 304, where the client has it
 */
export const offerForKeeping = (text: string, request: FastifyRequest, reply: FastifyReply): string => {
  const tag = `"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
  // A cookie of a session speaks for a person as a token does.
  const vary = [
    'accept',
    'accept-encoding',
    'authorization',
    'cookie',
    ...[reply.getHeader('vary') ?? []].flat(),
  ];
  reply.header('etag', `W/${tag}`).header('vary', vary.join(', '));
  // Whether a tag is a weak one does not matter here (RFC 9110, 13.1.2), and proxies that pack answers change it.
  const held =
    request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (!held.includes(tag)) return text;
  reply.code(304);
  return '';
};
