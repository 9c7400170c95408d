import { Client } from 'pg';

/** Opens a connection for as long as `work` lasts. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'media-graph provisioning' });
  // A connection that breaks while idle raises an event; the next query fails with the reason anyway.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same address with another database or user. */
export function urlWith(
  url: string,
  changes: { database?: string; user?: string; password?: string },
): string {
  const changed = new URL(url);
  if (changes.database !== undefined) changed.pathname = `/${encodeURIComponent(changes.database)}`;
  if (changes.user !== undefined) changed.username = encodeURIComponent(changes.user);
  if (changes.password !== undefined) changed.password = encodeURIComponent(changes.password);
  return changed.href;
}
