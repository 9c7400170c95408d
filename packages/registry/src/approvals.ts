import { z } from 'zod';
import { isSignedBy } from './keys.ts';
import { readJson, toJson } from './read-json.ts';
import { requireName } from './require-name.ts';
import { sha256 } from './revisions.ts';
import { readSettings, signAs } from './settings.ts';
import type { Store } from './store/store.ts';

const form = z.strictObject({ by: z.string(), at: z.string(), signature: z.string() });

const signed = (subgraph: string, hash: string): string => `approved ${subgraph}\n${hash}`;
const folderOf = (subgraph: string, hash: string): string =>
  `approvals/${requireName('subgraph', subgraph)}/${hash}`;

/**
 * Says yes, as the team of one subgraph, to what exactly this schema of another takes of theirs.
 *
 * @throws RegistryError for a key that is not the team's
 */
export const approve = async (
  store: Store,
  input: { subgraph: string; sdl: string; as: string; by: string; privateKey: string },
): Promise<void> => {
  const { subgraph, sdl, as, by, privateKey } = input;
  const hash = sha256(sdl);
  const signature = await signAs(store, as, signed(subgraph, hash), privateKey);
  const path = `${folderOf(subgraph, hash)}/${requireName('subgraph', as)}.json`;
  await store.putNew(path, toJson({ by, at: new Date().toISOString(), signature }));
};

/** The subgraphs whose teams have approved a schema of another. */
export const approvalsOf = async (store: Store, subgraph: string, sdl: string): Promise<Set<string>> => {
  const hash = sha256(sdl);
  const { value: settings } = await readSettings(store);
  const approved = new Set<string>();
  for (const as of Object.keys(settings.teams)) {
    const found = await readJson(store, `${folderOf(subgraph, hash)}/${as}.json`, form);
    if (found && isSignedBy(signed(subgraph, hash), found.value.signature, settings.teams[as]!.publicKey))
      approved.add(as);
  }
  return approved;
};
