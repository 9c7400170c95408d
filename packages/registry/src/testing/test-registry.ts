import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../environments.ts';
import { newKeys } from '../keys.ts';
import { type PublishInput, publish } from '../publish.ts';
import { pushRevision } from '../revisions.ts';
import { createRegistry, setTeam } from '../settings.ts';
import { fileStore } from '../store/file-store.ts';
import type { Store } from '../store/store.ts';

export const today = '2026-11-28';

/** A registry in a folder of its own, whose teams have keys. */
export const testRegistry = async (...subgraphs: readonly string[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  const store: Store = fileStore(folder);
  const keys = new Map(subgraphs.map((name) => [name, newKeys()]));
  await createRegistry(store);
  for (const [name, { publicKey }] of keys)
    await setTeam(store, name, { name: `Team of ${name}`, contact: `${name}@example.org`, publicKey });
  const privateKey = (subgraph: string): string => keys.get(subgraph)!.privateKey;
  const push = (subgraph: string, revision: string, sdl: string, as = subgraph): Promise<void> =>
    pushRevision(store, { subgraph, revision, sdl, author: `${as}-ci`, privateKey: privateKey(as) });
  /** Pushes a schema and publishes it to production. */
  const release = async (
    subgraph: string,
    revision: string,
    sdl: string,
    more: Partial<PublishInput> = {},
  ): Promise<Environment> => {
    await push(subgraph, revision, sdl);
    return publish(store, {
      ...{ subgraph, revision, environment: 'production', by: `${subgraph}-ci`, today },
      ...more,
    });
  };
  return { store, folder, privateKey, push, release };
};
