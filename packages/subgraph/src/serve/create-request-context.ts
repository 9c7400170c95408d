import type { Viewer } from '@media-graph/service';
import type { DataSource, EntityManager } from 'typeorm';
import type { Replica } from '../database/replica.ts';
import { viewerReading } from '../database/viewer-reading.ts';
import { viewerTransaction } from '../database/viewer-transaction.ts';
import type { RequestBudget } from '../execution/request-budget.ts';
import { createLoaders } from '../graphql/create-loaders.ts';
import type { ConstraintErrors } from '../mutation/user-error.ts';
import type { RequestWatch } from './request-watch.ts';
import type { RequestContext, Subgraph, Transaction } from './types.ts';

/** Makes the context of one request. Reading takes a connection with the first statement, not before. */
export const createRequestContext = <DataSources extends object>(
  { databaseRole, createDataSources, modules }: Subgraph<DataSources>,
  dataSource: DataSource,
  viewer: Viewer,
  requestId: string,
  budget: RequestBudget,
  watch?: RequestWatch,
  replica?: Replica,
): RequestContext<DataSources> => {
  const loaders = createLoaders();
  const identity = { viewer, requestId, databaseRole: databaseRole(viewer) };
  const { manager, writeAside, end } = viewerReading(dataSource, identity, budget, watch, replica);
  // Not a copy: of a hundred data sources that costs as much as making them.
  return Object.assign(createDataSources({ viewer, manager, writeAside, ...loaders }), {
    viewer,
    requestId,
    constraintErrors: constraintErrorsOf(modules),
    transaction: async <Result>(
      operation: string,
      work: (tx: Transaction<DataSources>, manager: EntityManager) => Promise<Result>,
    ): Promise<Result> => {
      // One that has begun is brought to its end: what it does is done or not, and the next try with its key is told.
      if (budget.reason) throw budget.reason;
      replica?.wrote(viewer.subject);
      const writing = viewerTransaction(dataSource, identity, operation, watch);
      try {
        const { manager, writeAside } = writing;
        const tx = createDataSources({ viewer, manager, writeAside, ...createLoaders() });
        const result = await work({ ...tx, viewer }, writing.manager);
        await writing.commit();
        await replica?.caughtUp();
        return result;
      } catch (error) {
        await writing.rollback();
        throw error;
      } finally {
        replica?.wrote(viewer.subject);
        loaders.clear();
      }
    },
    end,
  });
};

const known = new WeakMap<object, ConstraintErrors>();

const constraintErrorsOf = (modules: Subgraph<object>['modules']): ConstraintErrors => {
  const errors =
    known.get(modules) ?? Object.assign({}, ...modules.map(({ constraintErrors }) => constraintErrors));
  known.set(modules, errors);
  return errors;
};
