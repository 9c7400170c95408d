import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { generate } from '@graphql-codegen/cli';
import { compose } from '@media-graph/registry';
import { createSubgraphs, subgraphNames } from '../create-subgraphs.ts';
import { describeFailure } from '../describe-failure.ts';
import { codegenConfig, operationsConfig } from './codegen-config.ts';
import { printSchema } from './print-schema.ts';

const root = join(import.meta.dirname, '../../..');

const committed = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** What is wrong with a subgraph costs the others nothing. */
const tell = (name: string, reason: unknown): void => {
  console.error(`${name}: ${describeFailure(reason)}`);
  process.exitCode = 1;
};

/** The SDL of the subgraphs that are whole, by name. */
const printSchemas = async (): Promise<Map<string, string>> => {
  const printed = new Map<string, string>();
  for (const subgraph of await createSubgraphs({ ASSETS_DIR: join(root, '.data/assets') }, tell)) {
    try {
      printed.set(subgraph.name, printSchema(subgraph));
    } catch (reason) {
      tell(subgraph.name, reason);
    }
  }
  return printed;
};

/** Everything that is made from the SDL and committed, by file. */
const generateAll = async (): Promise<Map<string, string>> => {
  const printed = await printSchemas();
  const files = new Map<string, string>();
  for (const { filename, content } of await generate(codegenConfig(root, [...printed.keys()]), false))
    files.set(join(root, 'infra', filename), content);
  const composed = new Map<string, string>();
  for (const name of subgraphNames()) {
    const file = join(root, 'subgraphs', name, 'schema.graphql');
    const sdl = printed.get(name);
    if (sdl) files.set(file, sdl);
    // One that is broken stays in the graph as it was.
    const known = sdl ?? (await committed(file));
    if (known) composed.set(name, known);
  }
  const { supergraph, api } = compose(composed);
  files.set(join(root, 'gateway/supergraph.graphql'), supergraph);
  files.set(join(root, 'gateway/api-schema.graphql'), api);
  for (const folder of ['packages/dashboards/src', 'tests/clients'])
    for (const { filename, content } of await generate(operationsConfig(root, api, folder), false))
      files.set(join(root, 'infra', filename), content);
  return files;
};

/** The reasons of a failure, without the stacks of the generator. */
const reasons = (error: unknown): string[] =>
  error instanceof AggregateError ? error.errors.flatMap(reasons) : [(error as Error).message];

/** Writes what differs, or with `--check` only names it and fails. */
const run = async (check: boolean): Promise<void> => {
  let isCurrent = true;
  for (const [file, content] of await generateAll()) {
    if ((await committed(file)) === content) continue;
    isCurrent = false;
    console.log(`${check ? 'is not current' : 'wrote'}: ${relative(root, file)}`);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  if (isCurrent || !check) return;
  console.log('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
};

try {
  await run(process.argv.includes('--check'));
} catch (error) {
  for (const reason of reasons(error)) console.error(reason);
  process.exitCode = 1;
}
