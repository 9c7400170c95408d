import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text as readStream } from 'node:stream/consumers';
import { CliError } from './cli-error.ts';
import { ask, type Connection, lineOf } from './graph-client.ts';

const readQuery = async (query: string): Promise<string> => {
  if (query.includes('{')) return query;
  if (query === '-') return readStream(process.stdin);
  try {
    return await readFile(query, 'utf8');
  } catch {
    throw new CliError(
      `${query.trim() || 'Nothing'} is neither a query, which has a {, nor a file that can be read`,
    );
  }
};

const requireVariables = (json: string): string => {
  try {
    const variables: unknown = JSON.parse(json);
    if (variables && typeof variables === 'object' && !Array.isArray(variables)) return json;
  } catch {
    // Falls through: what is no JSON is no object either.
  }
  throw new CliError(`--variables takes a JSON object, not ${json}`);
};

/** Asks a query and prints the data alone, as JSON; errors are lines of standard error, and the program fails. */
export const askQuery = async (connection: Connection, query: string, variables: string): Promise<void> => {
  const { data, errors = [] } = await ask(connection, await readQuery(query), requireVariables(variables));
  if (data !== undefined) console.log(JSON.stringify({ data }, null, 2));
  for (const error of errors) console.error(lineOf(error));
  if (errors.length > 0) process.exitCode = 1;
};
