import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { readSchema } from '@media-graph/subgraph';
import { print } from 'graphql';

/**
 * The row is the GraphQL parent: a type that `<thing>.entity.ts` exports is the row of the GraphQL type that has its
 * name and of the types that implement it, `XConnection` is a connection of X's rows, and any other type with
 * a key is known here by its id alone.
 */
const mappersOf = (directory: string): Record<string, string> => {
  const rows = new Map<string, string>();
  for (const file of globSync(join(directory, '**/*.entity.ts')))
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm))
      rows.set(name!, `../${basename(dirname(file))}/${basename(file)}#${name}`);

  const mappers: Record<string, string> = {
    LocalizedText: '@media-graph/subgraph#WrittenText',
    SeriesFigure: '@media-graph/subgraph#Figure as FigureRow',
    ClosedMonth: '@media-graph/subgraph#ClosedMonth as ClosedMonthRow',
    PersonalDataRead: '@media-graph/subgraph#PersonalDataRead as PersonalDataReadRow',
    PersonalDataReadConnection: '@media-graph/subgraph#Connection<PersonalDataReadRow>',
  };
  for (const definition of readSchema(directory).definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const name = definition.name.value;
    const isEntity = definition.directives?.some((directive) => directive.name.value === 'key');
    const parents = 'interfaces' in definition ? (definition.interfaces ?? []) : [];
    const row = [name, ...parents.map((parent) => parent.name.value)]
      .map((one) => rows.get(one))
      .find(Boolean);
    const listed = rows.has(name.replace(/Connection$/, '')) ? name.replace(/Connection$/, '') : undefined;
    // An alias, because the generated types have the same names.
    if (row) mappers[name] = `${row} as ${name}Row`;
    else if (listed) mappers[name] = `@media-graph/subgraph#Connection<${listed}Row>`;
    else if (isEntity) mappers[name] = '@media-graph/subgraph#Stub';
  }
  return mappers;
};

/** What is generated for a client: the types of its operations, and these with `__typename`, as they are sent. */
export const operationsConfig = (root: string, api: string, folder: string): CodegenConfig => ({
  silent: true,
  cwd: join(root, 'infra'),
  schema: api,
  documents: join(root, folder, '**/*.graphql'),
  generates: {
    [join('..', folder, 'generated/operations.ts')]: {
      plugins: [
        { add: { content: '/* Made by `npm run generate` from the operations and the graph. */' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          Month: 'string',
          BigInt: 'string',
          URL: 'string',
        },
      },
    },
  },
});

/**
 * What is generated for the resolvers of the subgraphs. Files are named from `infra`, because the generator looks for
 * its plugins there.
 */
export const codegenConfig = (root: string, names: readonly string[]): CodegenConfig => ({
  silent: true,
  cwd: join(root, 'infra'),
  generates: Object.fromEntries(
    names.map((name) => [
      join('../subgraphs', name, 'src/generated/resolvers.ts'),
      {
        schema: print(readSchema(join(root, 'subgraphs', name, 'src'))),
        plugins: [
          { add: { content: '/* Made by `npm run generate` from the SDL. */' } },
          'typescript',
          'typescript-resolvers',
        ],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          contextType: '../context.ts#Context',
          mappers: mappersOf(join(root, 'subgraphs', name, 'src')),
          scalars: { ID: 'string', DateTime: 'Date', Date: 'string', Month: 'string', BigInt: 'bigint' },
          avoidOptionals: { field: false, inputValue: false },
          maybeValue: 'T | null | undefined',
          inputMaybeValue: 'T | null | undefined',
        },
      },
    ]),
  ),
});
