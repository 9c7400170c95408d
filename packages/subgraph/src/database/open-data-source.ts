import type { DataSource } from 'typeorm';

/** In milliseconds: a start had better take long than fail, and so had whatever is done before it. */
export const patience = 30_000;

/** Opens a pool of connections. A server that is too busy to take one in time is asked again for half a minute. */
export const openDataSource = async (dataSource: DataSource): Promise<DataSource> => {
  for (const begun = performance.now(); ; ) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      const isBusy = error instanceof Error && /timeout/i.test(error.message);
      if (!isBusy || performance.now() - begun > patience) throw error;
    }
  }
};
