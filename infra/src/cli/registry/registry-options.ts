import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Store } from '@media-graph/registry';
import { openStore } from '@media-graph/registry/open-store';
import { CliError } from '../cli-error.ts';
import { config } from '../config.ts';
import { fileText } from '../file-text.ts';

const root = join(import.meta.dirname, '../../../..');

/** The registry that `--registry` or GRAPH_REGISTRY names. @throws CliError for none */
export const registryOf = (named: string | undefined): Store => {
  const address = named ?? config().GRAPH_REGISTRY;
  if (!address)
    throw new CliError('Name the registry with --registry or GRAPH_REGISTRY: a folder or an address');
  return openStore(address);
};

/** A team's private key, from the file that `--key` or GRAPH_KEY names. @throws CliError for none */
export const privateKeyOf = (named: string | undefined): Promise<string> => {
  const file = named ?? config().GRAPH_KEY;
  if (!file) throw new CliError('Name the file of the private key of your team with --key or GRAPH_KEY');
  return fileText(file, 'The private key');
};

/** Where the SDL of a subgraph lies, as it is told: in the tree, or where `--schema` says. */
export const schemaFile = (subgraph: string, named: string | undefined): string =>
  named ?? relative(process.cwd(), join(root, 'subgraphs', subgraph, 'schema.graphql'));

/** The SDL of a subgraph, from where it lies. @throws CliError, which says what subgraphs there are where it is none of them */
export const schemaText = async (subgraph: string, named: string | undefined): Promise<string> => {
  const file = schemaFile(subgraph, named);
  if (named === undefined && !existsSync(file)) {
    const { subgraphNames } = await import('../../create-subgraphs.ts');
    const names = subgraphNames();
    if (!names.includes(subgraph))
      throw new CliError(
        `There is no subgraph ${subgraph}; there are ${names.join(', ')}. The schema of another is named with --schema`,
      );
  }
  return fileText(file, 'The schema');
};

/** Who does it, for the history: `--by`, or who is logged in. */
export const whoever = (named: string | undefined): string => named ?? config().USER ?? 'somebody';

/** The civil day here, for deprecations and usage. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
