import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { completeSchema } from './complete-schema.ts';

/**
 * The SDL of a subgraph: every `.graphql` file below its `src`, in path order, after the shared types, completed.
 *
 * @param directory the subgraph's `src`, as an absolute path
 */
export const readSchema = (directory: string): DocumentNode => {
  const own = globSync('**/*.graphql', { cwd: directory }).sort();
  const files = [
    join(import.meta.dirname, '../schema/shared.graphql'),
    ...own.map((file) => join(directory, file)),
  ];
  return completeSchema(parse(files.map((file) => readFileSync(file, 'utf8')).join('\n')));
};
