export type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
export { createHttpServer, type HttpServer } from './create-http-server.ts';
export { createLog, type Log } from './create-log.ts';
export { ConfigError, readConfig } from './read-config.ts';
export { signRequest } from './sign-request.ts';
export { type SignedBody, streamed } from './signature-base.ts';
export { stopOnSignals } from './stop-on-signals.ts';
export { createSignatureVerifier, SignatureRefused } from './verify-signature.ts';
export { anonymous, type Client, type Viewer } from './viewer.ts';
