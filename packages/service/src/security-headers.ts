import type { FastifyInstance } from 'fastify';

/** Whatever an answer holds, a browser takes it for what it is said to be, frames it nowhere and runs nothing of it. */
const usual: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** Adds to every answer what it does not say itself. */
export const securityHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    for (const name in usual) if (!reply.hasHeader(name)) reply.header(name, usual[name]);
    done();
  });
};
