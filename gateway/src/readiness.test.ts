import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { readiness } from './readiness.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
const there = async (): Promise<string> => {
  const server = createServer((socket) => socket.destroy());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/graphql`;
};
const away = 'http://127.0.0.1:9/graphql';
const missing = async (addresses: string[], share: number, others: string[] = []) =>
  readiness({ addresses: () => addresses.map((one) => [one]), share, missing: async () => others })().then(
    () => [],
    (error) => error.missing,
  );

test('with all of its subgraphs, or enough of them, a gateway is ready', async () => {
  expect(await missing([await there(), await there()], 0.5)).toEqual([]);
  expect(await missing([await there(), away], 0.5)).toEqual([]);
  expect(await missing([away, away], 0)).toEqual([]);
});

test('with too few, or without keys, it is not', async () => {
  expect(await missing([away, away, await there()], 0.5)).toEqual(['subgraphs']);
  expect(await missing(['unix:/nowhere/a.sock'], 1)).toEqual(['subgraphs']);
  expect(await missing([await there()], 1, ['keys'])).toEqual(['keys']);
});

test('whoever asks often does not make it look often', async () => {
  let looks = 0;
  const ready = readiness({
    addresses: () => [],
    share: 1,
    missing: async () => {
      looks++;
      return [];
    },
  });
  await Promise.all(Array.from({ length: 50 }, ready));
  expect(looks).toBe(1);
});
