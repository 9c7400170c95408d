import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { z } from 'zod';
import { isSignedBy } from './keys.ts';
import { readJson, toJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';
import { requireName } from './require-name.ts';
import { readSettings, signAs, teamOf } from './settings.ts';
import type { Store } from './store/store.ts';

const form = z.strictObject({
  sdl: z.string(),
  sha256: z.string(),
  author: z.string(),
  pushedAt: z.string(),
  signature: z.string(),
});
/** A schema of a subgraph as it was pushed, once and for all. */
export type Revision = z.infer<typeof form>;

const pathOf = (subgraph: string, revision: string): string =>
  `subgraphs/${requireName('subgraph', subgraph)}/${requireName('revision', revision)}.json`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const signed = (subgraph: string, revision: string, hash: string): string =>
  `${subgraph}\n${revision}\n${hash}`;

export type PushInput = {
  readonly subgraph: string;
  /** What the team calls it: a commit, a version. */
  readonly revision: string;
  readonly sdl: string;
  readonly author: string;
  readonly privateKey: string;
};

/**
 * Keeps a schema under the name of its revision. The same again changes nothing.
 *
 * @throws RegistryError for no SDL, another schema of that name, a key that is not the team's
 */
export const pushRevision = async (store: Store, input: PushInput): Promise<void> => {
  const { subgraph, revision, sdl, author, privateKey } = input;
  const path = pathOf(subgraph, revision);
  const hash = sha256(sdl);
  const signature = await signAs(store, subgraph, signed(subgraph, revision, hash), privateKey);
  try {
    parse(sdl);
  } catch (error) {
    throw new RegistryError(`The schema of ${subgraph} is no SDL: ${(error as Error).message}`);
  }
  const kept: Revision = { sdl, sha256: hash, author, pushedAt: new Date().toISOString(), signature };
  if (await store.putNew(path, toJson(kept))) return;
  if ((await readRevision(store, subgraph, revision)).sha256 !== hash)
    throw new RegistryError(`${subgraph}@${revision} is another schema already: give this one another name`);
};

/** A pushed schema, whose signature is its team's. @throws RegistryError where there is none, or it was tampered with */
export const readRevision = async (store: Store, subgraph: string, revision: string): Promise<Revision> => {
  const found = await readJson(store, pathOf(subgraph, revision), form);
  if (!found) throw new RegistryError(`There is no ${subgraph}@${revision}: push it first`);
  const { sdl, sha256: hash, signature } = found.value;
  const { publicKey } = teamOf((await readSettings(store)).value, subgraph);
  if (sha256(sdl) !== hash || !isSignedBy(signed(subgraph, revision, hash), signature, publicKey))
    throw new RegistryError(`${subgraph}@${revision} is not signed by the key of its team`);
  return found.value;
};
