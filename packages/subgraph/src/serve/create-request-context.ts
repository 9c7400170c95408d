import type { Viewer } from '@media-graph/service';
import type { DataSource } from 'typeorm';
import { viewerTransaction } from '../database/viewer-transaction.ts';
import { createLoaders } from '../graphql/create-loaders.ts';
import type { ConstraintErrors } from '../mutation/user-error.ts';
import type { RequestContext, Subgraph } from './types.ts';

/** Makes the context of one request. Reading takes a connection with the first statement, not before. */
export const createRequestContext = <DataSources extends object>(
  { databaseRole, createDataSources, modules }: Subgraph<DataSources>,
  dataSource: DataSource,
  viewer: Viewer,
  requestId: string,
): RequestContext<DataSources> => {
  const loaders = createLoaders();
  const identity = { viewer, requestId, databaseRole: databaseRole(viewer) };
  const reading = viewerTransaction(dataSource, { ...identity, operation: null });
  return {
    ...createDataSources({ viewer, manager: reading.manager, writeAside: reading.writeAside, ...loaders }),
    viewer,
    requestId,
    get constraintErrors(): ConstraintErrors {
      return Object.assign({}, ...modules.map(({ constraintErrors }) => constraintErrors));
    },
    transaction: async (operation, work) => {
      const writing = viewerTransaction(dataSource, { ...identity, operation });
      try {
        const { manager, writeAside } = writing;
        const tx = createDataSources({ viewer, manager, writeAside, ...createLoaders() });
        const result = await work({ ...tx, viewer }, writing.manager);
        await writing.commit();
        return result;
      } catch (error) {
        await writing.rollback();
        throw error;
      } finally {
        loaders.clear();
      }
    },
    end: reading.commit,
  };
};
