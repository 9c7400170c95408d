import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

/** One query of a suite; without `errors` it does not matter whether there are any. */
export type AuditTest = {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: unknown };
};

export type Suite = {
  readonly id: string;
  readonly supergraphSdl: string;
  /** Made anew each time: a mutation of the audit does nothing twice. */
  tests(): Promise<readonly AuditTest[]>;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const patience = 60_000;

/** Starts all subgraphs of the audit, in one process of its own; they end with this one. @param folder a checkout of it, installed */
export const serveSuites = async (
  folder: string,
): Promise<{ suites(): AsyncIterable<Suite>; stop(): void }> => {
  const runner = join(folder, 'node_modules/tsx/dist/cli.mjs');
  if (!existsSync(runner))
    throw new Error(`${folder} is no installed checkout of the audit: npm install there`);
  const port = await freePort();
  const child = spawn(process.execPath, [runner, 'src/cli.ts', 'serve', '--port', `${port}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.on('exit', () => child.kill());
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(`http://localhost:${port}${path}`);
    if (!response.ok) throw new Error(`${path}: HTTP status ${response.status}`);
    return response;
  };
  const isUp = async (): Promise<boolean> => get('/_health').then(Boolean, () => false);
  for (const begun = performance.now(); !(await isUp()); await delay(200))
    if (child.exitCode !== null || performance.now() - begun > patience)
      throw new Error('the subgraphs of the audit do not answer');
  return {
    async *suites() {
      for (const id of await get('/ids').then((ids) => ids.json() as Promise<string[]>))
        yield {
          id,
          supergraphSdl: await (await get(`/${id}/supergraph`)).text(),
          tests: async () => (await (await get(`/${id}/tests`)).json()) as AuditTest[],
        };
    },
    stop: () => void child.kill(),
  };
};
