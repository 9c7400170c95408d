import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { ListenOptions, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Cancellation } from '../engine/values/cancellation.ts';
import { addressOf } from './address-of.ts';
import { ConnectionPool } from './connection-pool.ts';
import { certificate, key } from './testing/localhost-certificate.ts';
import { limits } from './testing/serve-bytes.ts';

// Each server answers with what it was asked.
const servers: Server[] = [];
const answer: RequestListener = (request, response) => {
  request.resume();
  response.end(`${request.method} ${request.url} ${request.headers.host}`);
};
const listen = async (server: Server, options: ListenOptions) => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(options, resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** Asks twice, so that a kept connection is used, too. */
const ask = async (text: string): Promise<string> => {
  const pool = new ConnectionPool(addressOf(text), limits);
  const post = () => pool.post({}, 'query', new Cancellation(), true);
  try {
    await post();
    return (await post()).text;
  } finally {
    pool.close();
  }
};

let folder = '';
const trusted = tls.getCACertificates();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-graph-address-'));
  tls.setDefaultCACertificates([...trusted, certificate]);
});
afterAll(async () => {
  for (const server of servers) server.close();
  tls.setDefaultCACertificates(trusted);
  await rm(folder, { recursive: true });
});

test('over IPv4 and IPv6, by number and by name', async () => {
  const four = await listen(createServer(answer), { port: 0, host: '127.0.0.1' });
  expect(await ask(`http://127.0.0.1:${four}`)).toBe(`POST / 127.0.0.1:${four}`);
  expect(await ask(`http://localhost:${four}/a/b?c=d`)).toBe(`POST /a/b?c=d localhost:${four}`);
  const six = await listen(createServer(answer), { port: 0, host: '::1' });
  expect(await ask(`http://[::1]:${six}/graphql`)).toBe(`POST /graphql [::1]:${six}`);
});

test('over TLS, if the certificate is of the host', async () => {
  const port = await listen(createSecureServer({ key, cert: certificate }, answer), { port: 0, host: '::' });
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(await ask(`https://${host}:${port}/graphql`)).toBe(`POST /graphql ${host}:${port}`);
  for (const host of ['127.0.0.2', 'localhost.localhost'])
    await expect(ask(`https://${host}:${port}/`)).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  tls.setDefaultCACertificates(trusted);
  await expect(ask(`https://localhost:${port}/`)).rejects.toMatchObject({
    cause: expect.objectContaining({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
  });
});

test('over a socket of the machine', async () => {
  const path = join(folder, 'a b.sock');
  await listen(createServer(answer), { path });
  const base = `unix:${path.replace(' ', '%20')}`;
  expect(await ask(base)).toBe('POST /graphql localhost');
  expect(await ask(`${base}:/other/path?a=b`)).toBe('POST /other/path?a=b localhost');
  await expect(ask(`unix:${folder}/none.sock`)).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
});

test('credentials of the URL become a header, percent signs or not', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  expect(addressOf('http://me:pw@host/a').authorization).toBe(basic('me:pw'));
  expect(addressOf('https://m%40e:p%3Aw@host').authorization).toBe(basic('m@e:p:w'));
  expect(addressOf('http://:100%@host').authorization).toBe(basic(':100%'));
  expect(addressOf('http://host').authorization).toBeUndefined();
});

test.each(['', 'content', 'ftp://host/', 'unix:relative.sock', 'localhost:4001'])(
  '«%s» is no address of a subgraph',
  (text) => {
    expect(() => addressOf(text)).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  },
);
