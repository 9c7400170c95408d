import { join } from 'node:path';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { readSchema } from '@media-graph/subgraph';
import { subgraphsFolder } from '../create-subgraphs.ts';

/** The SDL of a subgraph from its files alone: nothing of its code is loaded. @throws GraphQLError with its file */
export const readSdl = (name: string): string =>
  `${printSubgraphSchema(buildSubgraphSchema({ typeDefs: readSchema(join(subgraphsFolder, name, 'src')) }))}\n`;
