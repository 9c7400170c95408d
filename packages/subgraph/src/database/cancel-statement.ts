import { Connection, type PoolClient } from 'pg';

/** What the driver knows of a connection, to which PostgreSQL gave the key at its start. */
type Cancellable = PoolClient & { readonly processID: number; readonly secretKey: unknown };
type CancelConnection = Connection & {
  connect(portOrPath: number | string, host?: string): void;
  cancel(processID: number, secretKey: unknown): void;
};

/**
 * Asks PostgreSQL to cancel what runs on a connection, over another that only serves for this. Settles once PostgreSQL
 * has looked at it, or cannot be reached: the statement's own end tells whether it was in time.
 */
export const cancelStatement = (client: PoolClient): Promise<void> =>
  new Promise((resolve) => {
    const { host, port, processID, secretKey } = client as Cancellable;
    const connection = new Connection() as CancelConnection;
    connection.on('connect', () => connection.cancel(processID, secretKey));
    connection.on('error', () => resolve());
    connection.on('end', () => resolve());
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
