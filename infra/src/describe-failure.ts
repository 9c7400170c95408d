import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GraphQLError } from 'graphql';

const root = join(import.meta.dirname, '../..');

const inTree = (file: string): string =>
  relative(root, file.startsWith('file:') ? fileURLToPath(file) : file);

/** The file of a subgraph, with its line, that an error names first: in SDL, or in what Node says of a module. */
const placeOf = (error: Error): string | undefined => {
  if (error instanceof GraphQLError && error.source && error.locations)
    return `${inTree(error.source.name)}:${error.locations[0]!.line}`;
  const [, file, line] =
    /((?:file:\/\/)?\/\S+\/subgraphs\/\S+?\.ts)(?::(\d+))?/.exec(error.stack ?? '') ?? [];
  return file && (line ? `${inTree(file)}:${line}` : inTree(file));
};

/** The subgraph in whose files an error was thrown; undefined for one of the graph's own. */
export const brokenSubgraph = (error: Error): string | undefined =>
  /^subgraphs\/([^/]+)\//.exec(placeOf(error) ?? '')?.[1];

/** Why something of a subgraph fails, in one line: the reason, and where it lies as far as that is known. */
export const describeFailure = (reason: unknown): string => {
  if (!(reason instanceof Error)) return String(reason);
  const place = placeOf(reason);
  const said = reason.message.split('\n', 1)[0]!.replaceAll(`${root}/`, '');
  return place ? `${said} (${place})` : said;
};
