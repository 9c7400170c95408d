import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A balancer that knows TCP and `/health/ready`, as a platform's does: it sends new connections to those that are ready. */
export const balancer = async (instances: readonly { url: string }[]) => {
  let known = [...instances];
  let ready = [...instances];
  let turn = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const { port } = new URL(ready[turn++ % ready.length]!.url);
    const upstream = connect(Number(port), '127.0.0.1');
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          sockets.delete(one);
          other.destroySoon();
        });
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const look = async (): Promise<void> => {
    const looked = await Promise.all(
      known.map(({ url }) =>
        fetch(new URL('/health/ready', url), { headers: { connection: 'close' } })
          .then(({ ok }) => ok)
          .catch(() => false),
      ),
    );
    const well = known.filter((_, index) => looked[index]);
    if (well.length > 0) ready = well;
  };
  const looking = setInterval(look, 100);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    /** Puts one in the place of another. */
    replace: async (before: { url: string }, after: { url: string }): Promise<void> => {
      known = known.map((one) => (one === before ? after : one));
      await look();
    },
    close: (): void => {
      clearInterval(looking);
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
