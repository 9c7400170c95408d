import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, Source } from 'graphql';
import { completeSchema } from './complete-schema.ts';

/**
 * The SDL of a subgraph: every `.graphql` file below its `src`, in path order, after the shared types, completed.
 *
 * @param directory the subgraph's `src`, as an absolute path
 * @throws GraphQLError whose source is the file that does not parse
 */
export const readSchema = (directory: string): DocumentNode => {
  const own = globSync('**/*.graphql', { cwd: directory }).sort();
  const files = [
    join(import.meta.dirname, '../schema/shared.graphql'),
    ...own.map((file) => join(directory, file)),
  ];
  // Each by itself, so that what is wrong is told with its file and line.
  const definitions = files.flatMap(
    (file) => parse(new Source(readFileSync(file, 'utf8'), file)).definitions,
  );
  return completeSchema({ kind: Kind.DOCUMENT, definitions });
};
