import { createServer as createWebServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from '@jest/globals';
import { startGateway } from '@media-graph/gateway';
import { subgraphOf } from '@media-graph/infra';
import { databaseUrls, dropDatabase, provisionDatabase, provisionSecondLogin } from '@media-graph/postgres';
import { compose } from '@media-graph/registry';
import { createLog, signRequest } from '@media-graph/service';
import { migrate, seed, seedId, serveSubgraph } from '@media-graph/subgraph';
import { askGraph, seedRoles } from '@media-graph/testing';
import { print } from 'graphql';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import pg from 'pg';
import { IssuerKeys } from '../gateway/src/security/issuer-keys.ts';
import { verifyToken } from '../gateway/src/security/verify-token.ts';
import { listening } from './listening.ts';
import { subgraphSchemas } from './schema-files.ts';

// The secrets of a gateway, a subgraph and its database are changed one after the other, while clients ask all the time.

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});
const log = createLog('test', { level: 'silent' });

/** An address behind which services come and go, as a balancer has it: new connections go to the newest. */
const address = async () => {
  let port = 0;
  const server = createServer((client) => {
    const service = connect(port, '127.0.0.1');
    client.pipe(service).pipe(client);
    client.on('error', () => service.destroy());
    service.on('error', () => client.destroy());
  });
  return {
    url: `${await listening(server)}/graphql`,
    lead: (url: string) => {
      port = Number(new URL(url).port);
    },
  };
};

const issuerWith = async () => {
  const make = async (kid: string) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' };
    const token = await new SignJWT({ roles: ['headquarters'], org: seedId('Organisation', 'huizhou-daily') })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject('reader')
      .setIssuer('urn:test')
      .setAudience('graph')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    return { jwk, token };
  };
  const [before, next] = [await make('before'), await make('next')];
  let shown = [before.jwk];
  const server = createWebServer((_, response) => response.end(JSON.stringify({ keys: shown })));
  const url = new URL(await listening(server));
  const show = (...keys: JWK[]): void => {
    shown = keys;
  };
  return { url, before, next, show };
};

test('keys of tokens, the gateway’s secret and the database’s password change without a lost request', async () => {
  const organisations = await subgraphOf('organisations', { ASSETS_DIR: tmpdir() });
  const adminUrl = process.env.TEST_DATABASE_URL!;
  // Of its own, for the roles of a server are shared by all of its databases.
  const named = { adminUrl, database: 'rotation_test', roles: 'rotation_test', roleSecret: 'former' };
  await provisionDatabase({ ...named, serviceRoles: organisations.databaseRoles });
  ends.push(() => dropDatabase(named));
  const { ownerUrl, serviceUrl } = databaseUrls(named);
  await migrate(organisations, ownerUrl);
  await seed(organisations, serviceUrl, seedRoles);

  const [oldSecret, newSecret] = [
    'an old secret of the gateway, 32 letters',
    'a new secret of the gateway, 32 letters',
  ];
  const serve = async (databaseUrl: string, gatewaySecret: string, gatewaySecretBefore?: string) => {
    const service = await serveSubgraph(organisations, {
      ...{ port: 0, log, startsJobs: false, drainDelay: 300 },
      ...{ databaseUrl, gatewaySecret, gatewaySecretBefore },
    });
    ends.push(service.stop);
    return service;
  };
  const issuer = await issuerWith();
  const [subgraph, graph] = [await address(), await address()];
  const { supergraph } = compose(new Map([['organisations', print(subgraphSchemas.get('organisations')!)]]));
  const open = async (secret: string) => {
    const keys = new IssuerKeys({ url: issuer.url, log, times: { pause: 10 } });
    await keys.load();
    const gateway = await startGateway({
      ...{ port: 0, host: '127.0.0.1', log, open: false, supergraphSdl: supergraph, drainDelay: 300 },
      // All of it shares this process, and what makes that late is not the gateway's work.
      maxDelay: Number.POSITIVE_INFINITY,
      urls: { organisations: subgraph.url },
      verify: (authorization) =>
        verifyToken(authorization, {
          keys: keys.get,
          issuer: 'urn:test',
          audience: 'graph',
          algorithms: ['ES256'],
        }),
      sign: (request) => signRequest(request, secret),
    });
    ends.push(gateway.stop);
    return gateway;
  };

  let service = await serve(serviceUrl, oldSecret);
  subgraph.lead(service.url);
  const first = await open(oldSecret);
  graph.lead(first.url);

  let token = issuer.before.token;
  let asked = 0;
  let isOver = false;
  const client = async (): Promise<void> => {
    while (!isOver) {
      const query = '{ viewer { roles } organisationBySlug(slug: "printing") { slug } }';
      expect(await askGraph(graph.url, query, token)).toEqual({
        data: { viewer: { roles: ['headquarters'] }, organisationBySlug: { slug: 'printing' } },
      });
      asked++;
    }
  };
  const clients = Promise.all([1, 2, 3].map(client));
  clients.catch(() => undefined);
  const someMore = async (): Promise<void> => {
    for (const until = asked + 20; asked < until; )
      await Promise.race([clients, new Promise((resolve) => setTimeout(resolve, 10))]);
  };
  const rollTo = async (...given: Parameters<typeof serve>): Promise<void> => {
    const [former, next] = [service, await serve(...given)];
    subgraph.lead(next.url);
    await former.stop();
    service = next;
    await someMore();
  };
  const steps = async (): Promise<void> => {
    await someMore();
    // The issuer shows its next key, signs with it, and shows the one before no longer.
    issuer.show(issuer.before.jwk, issuer.next.jwk);
    token = issuer.next.token;
    await someMore();
    issuer.show(issuer.next.jwk);
    await someMore();
    // The subgraph takes both secrets and goes over to its second login; the gateway takes the new secret, then the subgraph.
    const secondUrl = await provisionSecondLogin({ ...named, roleSecret: 'next' });
    await rollTo(secondUrl, newSecret, oldSecret);
    const next = await open(newSecret);
    graph.lead(next.url);
    await someMore();
    await first.stop();
    await rollTo(secondUrl, newSecret);
    // The first login's password goes last.
    await provisionDatabase({ ...named, roleSecret: 'next', serviceRoles: organisations.databaseRoles });
    await someMore();
  };
  await steps().finally(() => {
    isOver = true;
  });
  await clients;
  expect(asked).toBeGreaterThan(100);
  // What was known before is good for nothing any more.
  await expect(new pg.Client(serviceUrl).connect()).rejects.toThrow(/password authentication failed/);
});
