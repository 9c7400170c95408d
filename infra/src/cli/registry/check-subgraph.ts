import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import {
  checkAgainst,
  checkSchema,
  openStore,
  type Verdict,
  verdictMarkdown,
  verdictText,
} from '@media-graph/registry';
import { config } from '../config.ts';
import { fileText } from '../file-text.ts';
import { countFetches } from './count-fetches.ts';
import { schemaFile, schemaText, today } from './registry-options.ts';

type Options = {
  readonly registry?: string | undefined;
  readonly schema?: string | undefined;
  readonly env?: string | undefined;
  readonly withdraw?: boolean;
  readonly markdown?: boolean;
};

/** Without a registry, a schema is checked beside those of the tree: nobody has released anything. */
const checkInTree = async (subgraph: string, sdl: string | undefined): Promise<Verdict> => {
  const folder = dirname(dirname(schemaFile(subgraph, undefined)));
  const published = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const file = join(folder, name, 'schema.graphql');
    if (name !== subgraph || sdl === undefined) published.set(name, await fileText(file, 'The schema'));
  }
  return checkSchema({ subgraph, sdl, published, operations: [], today: today() });
};

/** Checks a schema and prints the verdict; the program fails where it may not be released. */
export const checkSubgraph = async (subgraph: string, options: Options): Promise<void> => {
  const { schema, env: environment = 'production', withdraw, markdown } = options;
  const file = schemaFile(subgraph, schema);
  const sdl = withdraw ? undefined : await schemaText(subgraph, schema);
  const address = options.registry ?? config().GRAPH_REGISTRY;
  const verdict = address
    ? await checkAgainst(openStore(address), { subgraph, sdl, environment, today: today(), countFetches })
    : await checkInTree(subgraph, sdl);
  console.log((markdown ? verdictMarkdown : verdictText)(verdict, file));
  if (!verdict.isOk) process.exitCode = 1;
};
