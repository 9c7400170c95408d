import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSubgraphs, endBrokenSubgraph, startGraph } from '@media-graph/infra';
import { askGraph, type TestDatabase, testDatabase } from '@media-graph/testing';

test('a subgraph that does not start is left out of the local run: its fields are null, the others answer', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'media-graph-left-out-'));
  const databases: TestDatabase[] = [];
  const leftOut: unknown[] = [];
  const subgraphs = await createSubgraphs({ ASSETS_DIR: join(dataDir, 'assets') });
  const graph = await startGraph({
    subgraphs: subgraphs.filter(({ name }) => ['content', 'events', 'organisations'].includes(name)),
    databaseOf: async (subgraph) => {
      if (subgraph.name === 'content') throw new Error('relation "articles" does not exist');
      const database = await testDatabase(subgraph, Object.keys(subgraph.demonstration!.seeds));
      databases.push(database);
      return database;
    },
    leaveOut: (name, reason) => leftOut.push([name, (reason as Error).message]),
    dataDir,
    port: 0,
    secret: 'test',
    environment: 'test',
  });
  try {
    const { data, errors } = await askGraph(
      graph.url,
      '{ eventByCode(code: "e3") { code coverage { totalCount } organisers { slug } } sections { slug } }',
    );
    expect(leftOut).toEqual([['content', 'relation "articles" does not exist']]);
    expect(data).toEqual({
      eventByCode: {
        code: 'e3',
        coverage: null,
        organisers: expect.arrayContaining([{ slug: 'huizhou-government' }]),
      },
      sections: null,
    });
    expect(errors?.map(({ path }) => path)).toEqual(
      expect.arrayContaining([['eventByCode', 'coverage'], ['sections']]),
    );

    // Then one throws where nobody catches it.
    const said: string[] = [];
    const thrown = Object.assign(new Error('no such hall\nat all'), {
      stack: `Error: no such hall\n    at Timeout.close (file://${join(import.meta.dirname, '..')}/subgraphs/events/src/event/close.ts:7:3)`,
    });
    const ends = (error: unknown) => endBrokenSubgraph(graph, error, (line) => said.push(line.trim()));
    expect([
      await ends(new Error('of nobody')),
      await ends('text'),
      await ends(thrown),
      await ends(thrown),
    ]).toEqual([false, false, true, true]);
    expect(said[0]).toBe(
      'events has ended, and its fields are null: no such hall (subgraphs/events/src/event/close.ts:7)',
    );
    const after = await askGraph(
      graph.url,
      '{ eventByCode(code: "e3") { code } organisationBySlug(slug: "huizhou-government") { slug } }',
    );
    expect(after.data).toEqual({
      eventByCode: null,
      organisationBySlug: { slug: 'huizhou-government' },
    });
  } finally {
    await graph.stop();
    for (const { drop } of databases) await drop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
