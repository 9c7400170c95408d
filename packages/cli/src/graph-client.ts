import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What went wrong, in one line for the person at the terminal. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

export type Connection = {
  /** The gateway's `/graphql`. */
  readonly url: string;
  /** The demonstration role to ask as; none is the anonymous reader. */
  readonly as: string | undefined;
  /** Where the local run keeps `tokens.json`. */
  readonly dataDir: string;
};

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
export type Answer = { data?: any; errors?: { message: string; extensions?: { code?: string } }[] };

const tokenOf = async ({ as: role, dataDir }: Connection): Promise<string | undefined> => {
  if (role === undefined) return undefined;
  const file = join(dataDir, 'tokens.json');
  let tokens: Record<string, string>;
  try {
    tokens = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new CliError(
      `No tokens in ${file}: start the graph with npm start, or name its folder with --data-dir`,
    );
  }
  const token = tokens[role];
  if (!token) throw new CliError(`There is no role ${role}; there are ${Object.keys(tokens).join(', ')}`);
  return token;
};

/** Asks the running graph, as any program does. */
export const ask = async (
  connection: Connection,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> => {
  const token = await tokenOf(connection);
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  };
  try {
    const response = await fetch(connection.url, request);
    return (await response.json()) as Answer;
  } catch {
    throw new CliError(
      `No graph answers at ${connection.url}: start it with npm start, or name it with --url`,
    );
  }
};

/** Like `ask`, for a program that cannot go on without the data. */
export const askOrFail = async (...request: Parameters<typeof ask>): Promise<NonNullable<Answer['data']>> => {
  const { data, errors } = await ask(...request);
  if (errors?.[0]) throw new CliError(`The graph refused: ${errors[0].message}`);
  return data;
};
