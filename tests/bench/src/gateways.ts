import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const node = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const ours =
  (...more: string[]) =>
  (supergraph: string, port: number) => [
    path('../../../gateway/src/main.ts'),
    ...['--supergraph', supergraph, '--port', `${port}`, '--open', '--forward', 'authorization'],
    ...more,
  ];
const hive =
  (...more: string[]) =>
  (supergraph: string, port: number) => [
    path('../node_modules/@graphql-hive/gateway/dist/bin.js'),
    'supergraph',
    supergraph,
    ...['--port', `${port}`, '--host', '127.0.0.1', '--fork', '1', '--config-path', path('hive.config.ts')],
    ...more,
  ];

/** How each gateway is started. All of them pass the caller's authorization on. */
export const gateways: Readonly<Record<string, (supergraph: string, port: number) => readonly string[]>> = {
  ours: ours(),
  'ours in two processes': ours('--processes', '2'),
  'apollo gateway': (supergraph, port) => [path('stock-server.ts'), supergraph, `${port}`],
  'hive gateway': hive(),
  'hive router-runtime': hive('--hive-router-runtime'),
};

/** Starts a gateway and waits until it answers, looked at so often. */
export const startGateway = async (
  name: string,
  supergraph: string,
  port: number,
  milliseconds = 200,
): Promise<ChildProcess> => {
  const gateway = spawn(node, [...gateways[name]!(supergraph, port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
  });
  for (const begun = performance.now(); performance.now() - begun < 60_000; ) {
    if (gateway.exitCode !== null) throw new Error(`${name} ended with ${gateway.exitCode}.`);
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body }).catch(
      () => undefined,
    );
    if (answer?.ok) return gateway;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
  throw new Error(`${name} does not answer.`);
};
