import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from './cli-error.ts';

export type Connection = {
  /** The gateway's `/graphql`. */
  readonly url: string;
  /** The demonstration role to ask as; none is the anonymous reader. */
  readonly as: string | undefined;
  /** Of the account that asks, where no demonstration role does. */
  readonly token?: string | undefined;
  /** Where the local run keeps `tokens.json`. */
  readonly dataDir: string;
};

type GraphError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
};
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
export type Answer = { data?: any; errors?: GraphError[] };

/** The token of a demonstration role. @throws CliError for none */
export const tokenOf = async (role: string, dataDir: string): Promise<string> => {
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

/** The token that a connection asks with; none is the anonymous reader's. @throws CliError for a role that is none */
export const tokenFor = async ({ as, dataDir, token }: Connection): Promise<string | undefined> =>
  as ? tokenOf(as, dataDir) : token;

/**
 * Asks the running graph, as any program does.
 * @param variables or the JSON text of them, whose numbers keep all of their digits
 * @throws CliError where nothing answers in GraphQL
 */
export const ask = async (
  connection: Connection,
  query: string,
  variables: Record<string, unknown> | string = {},
): Promise<Answer> => {
  const values = typeof variables === 'string' ? variables : JSON.stringify(variables);
  const token = await tokenFor(connection);
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: `{"query":${JSON.stringify(query)},"variables":${values}}`,
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

/** An error of an answer in one line. */
export const lineOf = ({ message, path, extensions }: GraphError): string =>
  [extensions?.code, path && `at ${path.join('.')}:`, message.replaceAll(/\s+/g, ' ')]
    .filter(Boolean)
    .join(' ');

/** Like `ask`, for a program that cannot go on without the data. */
export const askOrFail = async (...request: Parameters<typeof ask>): Promise<NonNullable<Answer['data']>> => {
  const { data, errors } = await ask(...request);
  if (errors?.[0]) throw new CliError(lineOf(errors[0]));
  return data;
};

/**
 * Runs a mutation of one `input`, once.
 *
 * @param select what is asked of the payload
 * @throws CliError with what was refused
 */
export const mutate = async (
  connection: Connection,
  name: string,
  input: object,
  select = '',
): Promise<NonNullable<Answer['data']>> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { [name]: outcome } = await askOrFail(
    connection,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  if (outcome.userErrors[0]) throw new CliError(outcome.userErrors[0].message);
  return outcome;
};

const awayCodes = ['SUBGRAPH_UNREACHABLE', 'SUBGRAPH_TIMEOUT'];

/** Like `askOrFail`, for a program that can go on; null where all that is missing is of services that are away. */
export const askIfThere = async (
  ...request: Parameters<typeof ask>
): Promise<NonNullable<Answer['data']> | null> => {
  const { data, errors = [] } = await ask(...request);
  const wrong = errors.find(({ extensions }) => !awayCodes.includes(extensions?.code ?? ''));
  if (wrong) throw new CliError(lineOf(wrong));
  return errors.length > 0 ? null : data;
};

/** All of a list that is read page by page; `query` takes `$after`, and `listOf` finds the page in its data. */
export const askAll = async (
  connection: Connection,
  query: string,
  listOf: (data: NonNullable<Answer['data']>) => NonNullable<Answer['data']>,
  variables: Record<string, unknown> = {},
): Promise<NonNullable<Answer['data']>[]> => {
  const rows: NonNullable<Answer['data']>[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = listOf(await askOrFail(connection, query, { ...variables, after }));
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
};
