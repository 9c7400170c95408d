import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSubgraphs, startGraph } from '@media-graph/infra';
import { testDatabase } from '@media-graph/testing';

/** A graph of the organisations alone, with its gateway. */
export const organisationsGraph = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'media-graph-organisations-'));
  const subgraphs = await createSubgraphs({ ASSETS_DIR: join(dataDir, 'assets') });
  const organisations = subgraphs.find(({ name }) => name === 'organisations')!;
  const database = await testDatabase(organisations, Object.keys(organisations.demonstration!.seeds));
  const graph = await startGraph({
    subgraphs: [organisations],
    databaseOf: async () => database,
    ...{ dataDir, port: 0, secret: 'test', environment: 'test' },
  });
  return {
    url: graph.url,
    dataDir,
    stop: async (): Promise<void> => {
      await graph.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
