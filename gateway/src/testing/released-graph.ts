import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  approve,
  createRegistry,
  newKeys,
  openStore,
  publish,
  pushRevision,
  setTeam,
} from '@media-graph/registry';
import { anonymous } from '@media-graph/service';
import type { TestSubgraph } from '../engine/testing/in-memory-graph.ts';
import { keptSupergraph } from '../supergraph/kept-supergraph.ts';
import { supergraphSource } from '../supergraph/supergraph-source.ts';
import { WatchedSupergraph } from '../supergraph/watched-supergraph.ts';
import { SupergraphTrial } from '../supergraph-trial.ts';
import { servedGraph } from './served-graph.ts';

/** A registry whose teams have keys, and a gateway that follows its production. */
export const releasedGraph = async <Team extends string>(...teams: readonly Team[]) => {
  const registry = await mkdtemp(join(tmpdir(), 'released-graph-'));
  const store = openStore(registry);
  const keys = new Map(teams.map((team) => [team, newKeys()]));
  const privateKey = (team: Team): string => keys.get(team)!.privateKey;
  const ends: (() => unknown)[] = [() => rm(registry, { recursive: true })];
  await createRegistry(store);
  for (const [team, { publicKey }] of keys)
    await setTeam(store, team, { name: team, contact: `${team}@example.org`, publicKey });
  return {
    store,
    push: (subgraph: Team, revision: string, sdl: string) =>
      pushRevision(store, { subgraph, revision, sdl, author: 'ci', privateKey: privateKey(subgraph) }),
    release: (subgraph: Team, revision: string, canary?: number) =>
      publish(store, {
        ...{ subgraph, revision, environment: 'production', by: subgraph, today: '2026-11-29', canary },
      }),
    /** Says yes, as one team, to what another one's schema takes of theirs. */
    approve: (as: Team, subgraph: Team, sdl: string) =>
      approve(store, { subgraph, sdl, as, by: as, privateKey: privateKey(as) }),
    /** @returns what asks as a caller, who bears a name */
    serve: async (subgraphs: Readonly<Record<Team, TestSubgraph>>) => {
      const watching = {
        source: supergraphSource(`${registry}#production`),
        check: async () => undefined,
        every: 20,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      };
      const updates = await WatchedSupergraph.open({ ...watching, kept: keptSupergraph(undefined) });
      const graph = await servedGraph(subgraphs, {
        supergraphSdl: updates.first,
        updates,
        trial: SupergraphTrial.of(watching)!,
        // Teams compose in this process, as nobody does in a gateway's.
        maxDelay: Number.POSITIVE_INFINITY,
        verify: async (name) => ({ ...anonymous, subject: name ?? null }),
      });
      ends.push(graph.stop);
      return async (caller: string, query: string) =>
        (await graph.post({ query }, { authorization: caller })).body;
    },
    stop: async (): Promise<void> => {
      for (const end of ends.reverse()) await end();
    },
  };
};
