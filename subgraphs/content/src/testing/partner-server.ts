import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

type Taken = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A partner's own server on this machine, which answers as it is told and keeps what it was sent. */
export const partnerServer = async () => {
  const taken: Taken[] = [];
  const partner = { taken, answers: 200, origin: '' };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    taken.push({ path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(partner.answers, { location: '/elsewhere' }).end('thanks');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  partner.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return partner;
};

/** Whether a request is signed with a secret, as standardwebhooks.com says it is checked. */
export const isSigned = ({ headers, body }: Taken, secret: string): boolean => {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const mac = createHmac('sha256', key).update(signed).digest('base64');
  const age = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp']));
  return headers['webhook-signature'] === `v1,${mac}` && age < 60;
};
