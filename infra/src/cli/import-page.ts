import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import { askOrFail, type Connection } from './graph-client.ts';
import { printImport } from './print-import.ts';

type KnownOrganisation = {
  id: string;
  name: { zhHans: string | null; zhHant: string | null; en: string | null };
  aliases: string[];
};

const organisationsQuery = `query Organisations($after: String) {
  organisations(first: 100, after: $after) {
    nodes { id name { zhHans zhHant en } aliases }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Pages of the registry that are read: as many organisations as `importWebPage` takes. */
const maxPages = 5;

const knownOrganisations = async (connection: Connection): Promise<KnownOrganisation[]> => {
  const known: KnownOrganisation[] = [];
  let after: string | null = null;
  for (let page = 0; page < maxPages; page++) {
    const { organisations } = await askOrFail(connection, organisationsQuery, { after });
    known.push(...organisations.nodes);
    if (!organisations.pageInfo.hasNextPage) break;
    after = organisations.pageInfo.endCursor;
  }
  return known;
};

const importMutation = `mutation ImportWebPage($input: ImportWebPageInput!) {
  importWebPage(input: $input) {
    wasThereAlready
    article { id slug status headline { zhHans zhHant } credits { role name } body { __typename } }
    report {
      repairs { kind found replacedBy line column }
      unreadable { kind found guess line column }
      organisationsRecognised { mentions organisation { name { zhHant en } } }
      isReheadlined
    }
    userErrors { message }
  }
}`;

const readBytes = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CliError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
};

/** Sends a page to the graph, which stores its article as a draft, and prints what was made of it. */
export const importPage = async (connection: Connection, file: string): Promise<void> => {
  const bytes = await readBytes(file);
  const input = {
    idempotencyKey: randomUUID(),
    contentBase64: bytes.toString('base64'),
    organisations: await knownOrganisations(connection),
  };
  const { importWebPage: outcome } = await askOrFail(connection, importMutation, { input });
  const refusal: { message: string } | undefined = outcome.userErrors[0];
  if (refusal) throw new CliError(`${file}: ${refusal.message}`);
  printImport(outcome);
};
