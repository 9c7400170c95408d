import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll } from '@jest/globals';
import { createSubgraphs, prepareDatabase } from '@media-graph/infra';
import { startPostgres } from '@media-graph/postgres';
import { postQuery } from '@media-graph/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listening } from '../listening.ts';
import { serviceKeys } from '../service-keys.ts';
import { type Service, startService } from '../start-service.ts';
import { type FaultProxy, faultProxy } from './fault-proxy.ts';

const secretOf = (name: string): string => `the secret of the gateway and ${name}`.padEnd(40, '.');
const portOf = (url: string): number => Number(new URL(url).port);
const nobody = 'http://127.0.0.1:9/graphql';

/** What an answer's `data` and codes were, and how long it took. */
export type Asked = {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
  readonly ms: number;
};

/**
 * Services as processes of their own: a gateway, `content` that nothing befalls, and `organisations` behind a proxy,
 * over a PostgreSQL of its own behind another one; and an issuer of tokens.
 */
export const faultWorld = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'media-graph-faults-'));
  const subgraphs = await createSubgraphs({ ASSETS_DIR: process.env.TEST_ASSETS_DIR! });
  const subgraph = (name: string) => subgraphs.find((one) => one.name === name)!;
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '40' };
  const startOwn = (name: string, port = 0) => startPostgres({ dataDir: join(folder, name), port, settings });
  const wellPostgres = await startOwn('well');
  let postgres = await startOwn('ill');
  const postgresPort = portOf(postgres.url);
  const databaseProxy = await faultProxy(postgresPort);
  const prepare = (name: string, adminUrl: string) =>
    prepareDatabase(subgraph(name), { adminUrl, secret: 'test', fresh: false, say: () => {} });
  const wellDatabase = await prepare('content', wellPostgres.url);
  const illDatabase = await prepare('organisations', postgres.url);
  const throughProxy = new URL(illDatabase.serviceUrl);
  throughProxy.port = String(databaseProxy.port);

  const contentEnvironment = {
    DATABASE_URL: wellDatabase.serviceUrl,
    GATEWAY_SECRET: secretOf('content'),
    ...serviceKeys,
    DRAIN_SECONDS: '1',
  };
  const startContent = () => startService('subgraphs/content/src/main.ts', contentEnvironment);
  const startOrganisations = (environment: Record<string, string> = {}) =>
    startService('subgraphs/organisations/src/main.ts', {
      PORT: organisations ? String(portOf(organisations.url)) : '0',
      DATABASE_URL: throughProxy.href,
      GATEWAY_SECRET: secretOf('organisations'),
      ...serviceKeys,
      ...environment,
    });
  let organisations: Service | undefined;
  organisations = await startOrganisations();
  const content = await startContent();
  const proxy: FaultProxy = await faultProxy(portOf(organisations.url));

  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keySet = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] });
  let answerKeys: RequestListener = (_request, response) => void response.end(keySet);
  const issuerUrl = await listening(createServer((request, response) => answerKeys(request, response)));
  const token = (seconds: { issuedIn?: number; goodFor?: number } = {}) =>
    new SignJWT({ roles: ['editor'] })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setSubject('somebody')
      .setIssuer('urn:test')
      .setAudience('media-graph')
      .setIssuedAt(Math.floor(Date.now() / 1_000) + (seconds.issuedIn ?? 0))
      .setExpirationTime(Math.floor(Date.now() / 1_000) + (seconds.goodFor ?? 300))
      .sign(privateKey);

  const names = subgraphs.map(({ name }) => name);
  const startGateway = (environment: Record<string, string> = {}) =>
    startService('gateway/src/main.ts', {
      SUBGRAPH_URLS: JSON.stringify({
        ...Object.fromEntries(names.map((name) => [name, nobody])),
        content: content.url,
        organisations: `http://127.0.0.1:${proxy.port}/graphql`,
      }),
      SUBGRAPH_SECRETS: JSON.stringify(Object.fromEntries(names.map((name) => [name, secretOf(name)]))),
      JWKS_URL: `${issuerUrl}/`,
      JWT_ISSUER: 'urn:test',
      JWT_AUDIENCE: 'media-graph',
      RATE_LIMITS: '{"address":{"requests":1000000},"person":{"requests":1000000}}',
      READY_SHARE: '0',
      DRAIN_SECONDS: '1',
      ...environment,
    });
  afterAll(async () => {
    proxy.close();
    databaseProxy.close();
    await postgres.stop();
    await wellPostgres.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    folder,
    content,
    startContent,
    contentEnvironment,
    startGateway,
    proxy,
    databaseProxy,
    token,
    /** The administrator's address, past the proxy. */
    databaseUrl: () => postgres.url.replace(/\/postgres$/, '/media_graph_organisations'),
    issuer: {
      set: (answer?: RequestListener) =>
        (answerKeys = answer ?? ((_, response) => void response.end(keySet))),
    },
    organisations: () => organisations!,
    restartOrganisations: async (environment?: Record<string, string>) => {
      organisations = await startOrganisations(environment);
    },
    stopPostgres: () => postgres.stop(),
    killPostgres: async (): Promise<void> => {
      const [pid] = (await readFile(join(folder, 'ill/cluster/postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // Its folder is free for the next one.
      await postgres.stop();
    },
    startPostgres: async () => {
      postgres = await startOwn('ill', postgresPort);
    },
  };
};

export type FaultWorld = Awaited<ReturnType<typeof faultWorld>>;

/** Asks a gateway. */
export const ask = async (url: string, query: string, authorization?: string): Promise<Asked> => {
  const begin = performance.now();
  const headers = authorization === undefined ? {} : { authorization };
  const response = await postQuery(url, { query }, headers, AbortSignal.timeout(20_000));
  const { data = null, errors = [] } = (await response.json()) as {
    data?: Asked['data'];
    errors?: { extensions: { code: string } }[];
  };
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
  return { data, codes, ms: performance.now() - begin };
};
