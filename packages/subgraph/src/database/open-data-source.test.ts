import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from './create-data-source.ts';
import { openDataSource } from './open-data-source.ts';

test('a server that takes no connection in time is asked again, and what else is wrong is told', async () => {
  let connections = 0;
  // Says nothing to the first, and to the second what no PostgreSQL says.
  const server = createServer((socket) => {
    connections++;
    socket.on('error', () => {});
    if (connections > 1) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `postgres://nobody@127.0.0.1:${port}/none`;
  const dataSource: DataSource = createDataSource({ url, modules: [], migrations: [] });
  await expect(openDataSource(dataSource)).rejects.toThrow('terminated');
  expect(connections).toBe(2);
  server.close();
});
