import { type ChildProcess, fork, spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startGateway } from './gateways.ts';
import { load } from './load.ts';
import { measureTree } from './process-tree.ts';
import { scenarios } from './scenarios.ts';
import { composeSupergraph } from './supergraph.ts';

// node src/edge.ts [seconds of a turn] [turns]: the gateway as production runs it (tokens, signatures, costs, rates,
// metrics, a line of log for each request) beside the open one, in turns, asked the same.

const [seconds = 3, turns = 4] = process.argv.slice(2).map(Number);
const most = 1.1;

const subgraphs = fork(new URL('./subgraph-server.ts', import.meta.url));
const { ports } = await new Promise<{ ports: Record<string, number> }>((resolve) =>
  subgraphs.once('message', resolve),
);
const folder = mkdtempSync(join(tmpdir(), 'bench-edge-'));
const supergraph = join(folder, 'supergraph.graphql');
writeFileSync(supergraph, composeSupergraph(ports));

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const issuer = createServer((_, response) =>
  response.end(
    JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256' }] }),
  ),
);
await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (subject: string): string => {
  const now = Math.floor(Date.now() / 1_000);
  const text = `${encoded({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })}.${encoded({
    ...{ iss: 'urn:bench', aud: 'bench', sub: subject, iat: now, exp: now + 3_600, roles: [] },
  })}`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `Bearer ${text}.${signature.toString('base64url')}`;
};
/** As many callers as come back, each with a token of their own. */
const callers = Array.from({ length: 200 }, (_, index) => tokenOf(`caller-${index}`));

const plenty = { requests: 1e9, seconds: 60 };
const guarded = async (port: number): Promise<ChildProcess> => {
  const gateway = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../../gateway/src/main.ts', import.meta.url))],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PORT: `${port}`,
        SUPERGRAPH: supergraph,
        SUBGRAPH_SECRETS: JSON.stringify(
          Object.fromEntries(Object.keys(ports).map((name) => [name, 'x'.repeat(32)])),
        ),
        JWKS_URL: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/`,
        JWT_ISSUER: 'urn:bench',
        JWT_AUDIENCE: 'bench',
        COST_BUDGETS: JSON.stringify({ anonymous: 1e9, signedIn: 1e9, roles: {} }),
        RATE_LIMITS: JSON.stringify({
          address: plenty,
          person: plenty,
          organisation: plenty,
          client: plenty,
        }),
        METRICS_PORT: `${port + 1}`,
        LOG_FILE: join(folder, 'gateway.log'),
      },
    },
  );
  for (;;) {
    if (gateway.exitCode !== null) throw new Error(`The guarded gateway ended with ${gateway.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined);
    if (answer?.ok) return gateway;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const on = { name: 'on', port: 4_380, gateway: await guarded(4_380) };
const off = { name: 'off', port: 4_382, gateway: await startGateway('ours', supergraph, 4_382) };
const authorization = (number: number): string => callers[number % callers.length]!;

for (const name of ['heavy', 'small']) {
  const { connections, requests } = scenarios[name]!;
  const { body } = requests();
  const asked = (port: number, duration: number) =>
    load({ port, connections, body, authorization, duration });
  const spent = { on: { requests: 0, cpu: 0 }, off: { requests: 0, cpu: 0 } };
  for (const { port } of [on, off]) await asked(port, 3_000);
  for (let turn = 0; turn < turns; turn++)
    for (const one of turn % 2 ? [on, off] : [off, on]) {
      const before = measureTree(one.gateway.pid!).cpu;
      const { requests: answered, failed } = await asked(one.port, seconds * 1_000);
      if (failed > 0) throw new Error(`${failed} of ${answered} failed with the edge ${one.name}`);
      const sum = spent[one.name as keyof typeof spent];
      sum.requests += answered;
      sum.cpu += measureTree(one.gateway.pid!).cpu - before;
    }
  const [guardedRate, openRate] = [spent.on, spent.off].map(({ requests, cpu }) => requests / cpu) as [
    number,
    number,
  ];
  const ratio = openRate / guardedRate;
  console.log(
    `${name.padEnd(6)} requests per processor second: edge off ${openRate.toFixed(0)}, on ${guardedRate.toFixed(0)}; ` +
      `off : on = ${ratio.toFixed(2)}${ratio > most ? ', more than 1.10' : ''}`,
  );
}
for (const { gateway } of [on, off]) gateway.kill('SIGKILL');
issuer.close();
subgraphs.kill();
