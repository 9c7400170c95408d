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

// node src/edge.ts [rounds]: the gateway as production runs it (tokens, signatures, costs, rates, metrics, a line of
// log for each request) beside the open one, asked the same, in turns of as many requests. What others do on the machine
// falls on single turns, so the ratio is the median of the rounds' own.

const [rounds = 15] = process.argv.slice(2).map(Number);
const mostRatio = 1.1;

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

for (const [name, most] of Object.entries({ heavy: 1_000, small: 4_000 })) {
  const { connections, requests } = scenarios[name]!;
  const { body } = requests();
  /** Processor seconds for so many requests. */
  const spent = async ({ name: edge, port, gateway }: typeof on, many = most): Promise<number> => {
    const before = measureTree(gateway.pid!).cpu;
    const asked = { port, connections, body, authorization, duration: 60_000, most: many };
    const { requests: answered, failed } = await load(asked);
    if (failed > 0 || answered < many)
      throw new Error(`${failed} failed and ${answered} of ${many} were answered with the edge ${edge}`);
    return measureTree(gateway.pid!).cpu - before;
  };
  // By as many requests, for a compiler that others keep waiting has not compiled by a certain time.
  for (const one of [on, off]) await spent(one, 5 * most);
  const turns: { on: number; off: number }[] = [];
  for (let round = 0; round < rounds; round++)
    turns.push(
      round % 2
        ? { on: await spent(on), off: await spent(off) }
        : { off: await spent(off), on: await spent(on) },
    );
  const sorted = (of: (turn: (typeof turns)[0]) => number): number[] => turns.map(of).sort((a, b) => a - b);
  const middle = (all: readonly number[]): number => all[Math.floor(all.length / 2)]!;
  const ratios = sorted((turn) => turn.on / turn.off);
  const rate = (edge: 'on' | 'off'): string => (most / middle(sorted((turn) => turn[edge]))).toFixed(0);
  console.log(
    `${name.padEnd(6)} requests per processor second: edge off ${rate('off')}, on ${rate('on')}; off : on = ` +
      `${middle(ratios).toFixed(2)} (${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)})` +
      `${middle(ratios) > mostRatio ? ', more than 1.10' : ''}`,
  );
}
for (const { gateway } of [on, off]) gateway.kill('SIGKILL');
issuer.close();
subgraphs.kill();
