import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { afterAll } from '@jest/globals';

/** Lets a server listen on a free port until the file's last test. @returns its origin, such as `http://127.0.0.1:40001` */
export const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
