import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { CliError } from './cli-error.ts';

const read = (folder: string, file: string): DocumentNode => {
  try {
    return parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true });
  } catch (error) {
    throw new CliError(`${file}: ${(error as Error).message}`);
  }
};

/** Texts as a client's build has written them, by Apollo's generator: they are published as they are. */
const readGenerated = (folder: string, file: string): [string, string][] => {
  try {
    const { format, operations } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return format === 'apollo-persisted-query-manifest'
      ? operations.map(({ body }: { body: string }) => [file, body])
      : [];
  } catch (error) {
    throw new CliError(`${file}: ${(error as Error).message}`);
  }
};

const withFragments = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string => {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] });
};

/**
 * The operations of a client application: of every `.graphql` file below a folder, each by itself with the fragments
 * that it uses, whichever file these stand in; and those of manifests that Apollo's generator has written.
 *
 * @throws CliError for what the graph would not execute, with its file
 */
export const collectOperations = (folder: string, schema: GraphQLSchema): string[] => {
  const files = globSync('**/*.{graphql,gql}', { cwd: folder }).sort();
  const documents = files.map((file) => [file, read(folder, file)] as const);
  const fragments = new Map(
    documents.flatMap(([, { definitions }]) =>
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    ),
  );
  const texts = documents.flatMap(([file, { definitions }]) =>
    definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? [[file, withFragments(one, fragments)] as [string, string]]
        : [],
    ),
  );
  for (const file of globSync('**/*.json', { cwd: folder }).sort())
    texts.push(...readGenerated(folder, file));
  if (texts.length === 0) throw new CliError(`There is no operation in ${folder}`);
  for (const [file, text] of texts) {
    const [error] = validate(schema, parse(text));
    if (error) throw new CliError(`${file}: ${error.message}`);
  }
  return texts.map(([, text]) => text);
};
