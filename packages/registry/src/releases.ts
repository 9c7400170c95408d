import { z } from 'zod';
import type { Composed } from './compose.ts';
import { readJson, toJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';
import { readRevision } from './revisions.ts';
import type { Store } from './store/store.ts';

const form = z.strictObject({
  /** The release that it was made of. */
  parent: z.int().nullable(),
  /** The revision of each subgraph. */
  subgraphs: z.record(z.string(), z.string()),
  by: z.string(),
  at: z.string(),
  /** What is new for clients, in words. */
  changes: z.array(z.string()),
  /** What the check had to say, but did not refuse. */
  remarks: z.array(z.string()),
});
/** Revisions of all subgraphs that were found to fit together. It never changes. */
export type Release = z.infer<typeof form>;

const folderOf = (number: number): string => `releases/${number}`;

/** Keeps a release and what was composed of it. @returns its number, the first free one after its parent's */
export const writeRelease = async (
  store: Store,
  release: Release,
  composed: Composed,
  contracts: ReadonlyMap<string, string>,
): Promise<number> => {
  for (let number = (release.parent ?? 0) + 1; ; number++) {
    if (!(await store.putNew(`${folderOf(number)}/release.json`, toJson(release)))) continue;
    await store.putNew(`${folderOf(number)}/supergraph.graphql`, composed.supergraph);
    await store.putNew(`${folderOf(number)}/api.graphql`, composed.api);
    for (const [audience, supergraph] of contracts)
      await store.putNew(`${folderOf(number)}/contracts/${audience}.graphql`, supergraph);
    return number;
  }
};

/** @throws RegistryError where there is none */
export const readRelease = async (store: Store, number: number): Promise<Release> => {
  const found = await readJson(store, `${folderOf(number)}/release.json`, form);
  if (!found) throw new RegistryError(`There is no release ${number}`);
  return found.value;
};

/** What was composed of a release. @throws RegistryError where there is none */
export const readComposed = async (store: Store, number: number): Promise<Composed> => {
  const [supergraph, api] = await Promise.all(
    ['supergraph', 'api'].map((name) => store.get(`${folderOf(number)}/${name}.graphql`)),
  );
  if (!supergraph || !api) throw new RegistryError(`Release ${number} was never finished`);
  return { supergraph: supergraph.text, api: api.text };
};

/** The SDL of each subgraph of a release, its signatures checked. */
export const readSchemas = async (store: Store, { subgraphs }: Release): Promise<Map<string, string>> =>
  new Map(
    await Promise.all(
      Object.entries(subgraphs).map(
        async ([name, revision]) => [name, (await readRevision(store, name, revision)).sdl] as const,
      ),
    ),
  );
