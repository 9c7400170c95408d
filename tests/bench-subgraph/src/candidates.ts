import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anonymous, signRequest } from '../../../packages/service/src/index.ts';
import type { Scenario } from './scenarios.ts';

const gatewaySecret = 'the secret of the benchmark, 32 characters';

export type Usage = {
  /** Processor seconds that its process has used. */
  readonly cpu: number;
  /** Resident, in MiB. */
  readonly memory: number;
};

/** One that is measured. */
export type Candidate = {
  readonly name: string;
  readonly url: string;
  request(scenario: Scenario, ids: readonly string[]): { body: string; headers: Record<string, string> };
  usage(): Promise<Usage>;
  stop(): Promise<unknown>;
};

const said = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`A server ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });

const start = async (name: string, file: string, ...argv: string[]) => {
  const child = fork(new URL(file, import.meta.url), argv, {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const { url } = await said<{ url: string }>(child);
  const usage = (): Promise<Usage> => {
    const answer = said<Usage>(child);
    child.send('usage');
    return answer;
  };
  const stop = (): Promise<unknown> => {
    const ended = once(child, 'exit');
    child.disconnect();
    return ended;
  };
  return { name, url, usage, stop };
};

/** The content subgraph of a checkout; each request is signed anew, as the gateway does. */
export const startOurs = async (
  name: string,
  databaseUrl: string,
  checkout = fileURLToPath(new URL('../../..', import.meta.url)),
): Promise<Candidate> => {
  const logFile = join(mkdtempSync(join(tmpdir(), 'bench-subgraph-')), 'log');
  return {
    ...(await start(name, './serve-ours.ts', checkout, databaseUrl, gatewaySecret, logFile)),
    request: ({ ours }, ids) => {
      const body = JSON.stringify(ours(ids));
      const signed = { audience: 'content', method: 'POST', path: '/graphql', body, viewer: anonymous };
      const headers = { ...signRequest(signed, gatewaySecret), 'x-request-id': randomUUID() };
      return { body, headers };
    },
  };
};

export const startPostgraphile = async (databaseUrl: string): Promise<Candidate> => ({
  ...(await start('postgraphile', './serve-postgraphile.ts', databaseUrl)),
  request: ({ postgraphile }, ids) => ({ body: JSON.stringify(postgraphile(ids)), headers: {} }),
});
