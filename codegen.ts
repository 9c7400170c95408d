import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse } from 'graphql';

/**
 * The row is the GraphQL parent: an interface exported from `<thing>.entity.ts` is the row of the type that has its
 * name and of the types that implement it, `XConnection` is a connection of X's rows, and any other type with a key
 * is known here by its id alone.
 */
const mappersOf = (directory: string): Record<string, string> => {
  const rows = new Map<string, string>();
  for (const file of globSync(join(directory, '**/*.entity.ts')))
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/^export interface (\w+)/gm))
      rows.set(name!, `../${basename(dirname(file))}/${basename(file)}#${name}`);

  // An alias, because the generated types have the same names.
  const mappers: Record<string, string> = {
    LocalizedText: '@media-graph/subgraph#LocalizedTextInput as WrittenText',
  };
  for (const file of globSync(join(directory, '**/*.graphql')))
    for (const definition of parse(readFileSync(file, 'utf8')).definitions) {
      if (!('name' in definition) || !definition.name) continue;
      const name = definition.name.value;
      const isEntity = definition.directives?.some((directive) => directive.name.value === 'key');
      const parents = 'interfaces' in definition ? (definition.interfaces ?? []) : [];
      const row = [name, ...parents.map((parent) => parent.name.value)]
        .map((one) => rows.get(one))
        .find(Boolean);
      const listed = rows.has(name.replace(/Connection$/, '')) ? name.replace(/Connection$/, '') : undefined;
      if (row) mappers[name] = `${row} as ${name}Row`;
      else if (listed) mappers[name] = `@media-graph/subgraph#Connection<${listed}Row>`;
      else if (isEntity) mappers[name] = '@media-graph/subgraph#Stub';
    }
  return mappers;
};

const generates: CodegenConfig['generates'] = {};
for (const directory of globSync('subgraphs/*/src')) {
  generates[`${directory}/generated/resolvers.ts`] = {
    schema: ['packages/subgraph/src/schema/shared.graphql', `${directory}/**/*.graphql`],
    plugins: [
      { add: { content: '/* Made by `pnpm generate` from the SDL. */' } },
      'typescript',
      'typescript-resolvers',
    ],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      contextType: '../context.ts#Context',
      mappers: mappersOf(directory),
      scalars: { ID: 'string', DateTime: 'Date', Date: 'string', BigInt: 'bigint' },
      avoidOptionals: { field: false, inputValue: false },
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
    },
  };
}

const config: CodegenConfig = { generates, silent: true };
export default config;
