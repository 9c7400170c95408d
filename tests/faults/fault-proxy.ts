import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a proxy does with a connection in place of passing it on; `forward` passes on after all. */
export type Fault = (client: Socket, forward: () => Socket) => void;

/** What is done with the answer to each request, in place of asking the server. */
export const answering =
  (answer: (client: Socket) => void): Fault =>
  (client) =>
    // A request and its body come at once here.
    void client.on('data', () => answer(client));

/** A connection to a server, on which what comes is passed on as it is. */
const passOn = (client: Socket, port: number): Socket => {
  const server = connect(port, '127.0.0.1');
  for (const [from, to] of [
    [client, server],
    [server, client],
  ] as const)
    from.on('error', () => to.destroy()).on('close', () => to.destroy());
  client.pipe(server);
  return server;
};

/** A proxy of plain TCP before a server, well until it is told otherwise. */
export const faultProxy = async (port: number) => {
  const sockets = new Set<Socket>();
  let fault: Fault | undefined;
  const server = createServer((client) => {
    sockets.add(client.on('error', () => {}));
    client.once('close', () => sockets.delete(client));
    if (fault) fault(client, () => passOn(client, port));
    else passOn(client, port).pipe(client);
  });
  const listen = async (at: number): Promise<void> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  const dropAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: own,
    /** From now on; connections that are open are closed, so that all go this way. */
    set: (next: Fault | undefined): void => {
      fault = next;
      dropAll();
    },
    /** Nobody is there. */
    leave: async (): Promise<void> => {
      const closed = once(server, 'close');
      server.close();
      dropAll();
      await closed;
    },
    comeBack: () => listen(own),
    close: (): void => {
      server.close();
      dropAll();
    },
  };
};

export type FaultProxy = Awaited<ReturnType<typeof faultProxy>>;
