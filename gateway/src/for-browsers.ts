import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { FastifyInstance } from '@media-graph/service';

/** Smaller answers gain nothing. */
const leastBytes = 1_500;

/**
 * Lets web pages of other origins ask, those of the list alone, and packs answers for who takes them so.
 * There are no cookies, so no page asks as somebody without having the token.
 */
export const forBrowsers = async (app: FastifyInstance, origins: readonly string[]): Promise<void> => {
  // Bodies come unpacked: a few bytes could be as many as a disk holds.
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: leastBytes,
    globalDecompression: false,
  });
  if (origins.length === 0) return;
  const options = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'graph-cost',
      'graph-plan',
      'traceparent',
      'x-request-id',
      // Of uploads that resume (tus).
      ...['tus-resumable', 'upload-length', 'upload-metadata', 'upload-offset', 'upload-defer-length'],
    ],
    exposedHeaders: [
      ...['x-request-id', 'retry-after', 'allow'],
      ...['location', 'tus-resumable', 'upload-expires', 'upload-length', 'upload-offset'],
      ...['tus-version', 'tus-max-size', 'tus-extension'],
    ],
    maxAge: 24 * 3600,
    strictPreflight: false,
  };
  await app.register(cors, {
    // What a browser asks before a request is answered here; other OPTIONS, as those of tus, are for whom they name.
    delegator: ({ headers }, callback) =>
      callback(null, { ...options, preflight: headers['access-control-request-method'] !== undefined }),
  });
};
