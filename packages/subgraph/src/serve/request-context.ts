import type { Viewer } from '@media-graph/service';
import type { DataSource, EntityManager } from 'typeorm';
import { type ViewerTransaction, viewerTransaction } from '../database/viewer-transaction.ts';
import { createLoaders, type Loaders } from '../graphql/loader.ts';
import type { UserError } from '../mutation/user-error.ts';
import type { Subgraph } from './subgraph.ts';

/** What a subgraph's `createContext` gets to make its repositories and loaders with. */
export type Session = Pick<Loaders, 'loader' | 'keyLoader' | 'groupLoader' | 'pageLoader'> & {
  readonly viewer: Viewer;
  readonly manager: EntityManager;
  /** Writes a record of reading, at once; in a mutation it is a part of the mutation's transaction. */
  readonly writeAside: ViewerTransaction['writeAside'];
};

export type ConstraintErrors = Readonly<Record<string, Omit<UserError, 'field'> & { field?: string[] }>>;

/** The GraphQL context: the subgraph's own repositories and loaders, and who asks. */
export type RequestContext<Tables extends object> = Tables & {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly constraintErrors: ConstraintErrors;
  /** Runs `work` in a writing transaction of its own, with a context that reads and writes inside it. */
  transaction<Result>(
    operation: string,
    work: (tx: Tables & { viewer: Viewer }, manager: EntityManager) => Promise<Result>,
  ): Promise<Result>;
  /** Gives the connection back; called once the answer is made. */
  end(): Promise<void>;
};

/** Makes the context of one request. Reading takes a connection with the first statement, not before. */
export const createRequestContext = <Tables extends object>(
  { databaseRole, createContext, constraintErrors = {} }: Subgraph<Tables>,
  dataSource: DataSource,
  viewer: Viewer,
  requestId: string,
): RequestContext<Tables> => {
  const loaders = createLoaders();
  const identity = { viewer, requestId, databaseRole: databaseRole(viewer) };
  const reading = viewerTransaction(dataSource, { ...identity, operation: null });
  return {
    ...createContext({ viewer, manager: reading.manager, writeAside: reading.writeAside, ...loaders }),
    viewer,
    requestId,
    constraintErrors,
    transaction: async (operation, work) => {
      const writing = viewerTransaction(dataSource, { ...identity, operation });
      try {
        const { manager, writeAside } = writing;
        const tx = createContext({ viewer, manager, writeAside, ...createLoaders() });
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
