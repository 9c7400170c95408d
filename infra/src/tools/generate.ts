import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { generate } from '@graphql-codegen/cli';
import { createSubgraphs } from '../create-subgraphs.ts';
import { codegenConfig } from './codegen-config.ts';
import { compose, printSchema } from './compose.ts';

const root = join(import.meta.dirname, '../../..');

/** Everything that is made from the SDL and committed, by file. */
const generateAll = async (): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  for (const { filename, content } of await generate(codegenConfig(root), false))
    files.set(join(root, 'infra', filename), content);
  const subgraphs = await createSubgraphs({ ASSETS_DIR: join(root, '.data/assets') });
  for (const subgraph of subgraphs)
    files.set(join(root, 'subgraphs', subgraph.name, 'schema.graphql'), printSchema(subgraph));
  const { supergraph, api } = compose(subgraphs);
  files.set(join(root, 'gateway/supergraph.graphql'), supergraph);
  files.set(join(root, 'gateway/api-schema.graphql'), api);
  return files;
};

const committed = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** The reasons of a failure, without the stacks of the generator. */
const reasons = (error: unknown): string[] =>
  error instanceof AggregateError ? error.errors.flatMap(reasons) : [(error as Error).message];

/** Writes what differs, or with `--check` only names it and fails. */
const run = async (check: boolean): Promise<void> => {
  for (const [file, content] of await generateAll()) {
    if ((await committed(file)) === content) continue;
    console.log(`${check ? 'is not current' : 'wrote'}: ${relative(root, file)}`);
    if (!check) await writeFile(file, content);
    else process.exitCode = 1;
  }
  if (process.exitCode) console.log('Run `npm run generate` and commit what it writes.');
};

try {
  await run(process.argv.includes('--check'));
} catch (error) {
  for (const reason of reasons(error)) console.error(reason);
  process.exitCode = 1;
}
