import { Client } from 'pg';

/** Opens a connection for as long as `work` lasts. */
export const withClient = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url, application_name: 'media-graph provisioning' });
  // A connection that breaks while idle raises an event; the next query fails with the reason anyway.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The same address with another database or user; other parameters, such as `sslmode`, stay. */
export const urlWith = (
  url: string,
  { database, user, password }: { database?: string; user?: string; password?: string },
): string => {
  const changed = new URL(url);
  // pg reads the path by decodeURI, which leaves what encodeURIComponent makes of ";" and the like.
  if (database !== undefined) changed.pathname = `/${encodeURI(database)}`;
  for (const [parameter, value] of [
    ['user', user],
    ['password', password],
  ] as const) {
    if (value === undefined) continue;
    // As parameters they would win over what stands before the host…
    changed.searchParams.delete(parameter);
    const property = parameter === 'user' ? 'username' : 'password';
    changed[property] = encodeURIComponent(value);
    // …but an address without a host, of a socket, can only have them there.
    if (changed[property] === '') changed.searchParams.set(parameter, value);
  }
  return changed.href;
};
