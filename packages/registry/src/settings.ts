import { z } from 'zod';
import type { Contract } from './contract-of.ts';
import { isSignedBy, signText } from './keys.ts';
import { readJson, toJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';
import { requireName } from './require-name.ts';
import type { Store } from './store/store.ts';

const path = 'graph.json';

const teamForm = z.strictObject({
  /** Who they are, in words. */
  name: z.string().min(1),
  /** Where they are reached. */
  contact: z.string().min(1),
  /** Ed25519, PEM: what their job signs with the other half of. */
  publicKey: z.string(),
});

const contractForm: z.ZodType<Contract> = z.strictObject({
  include: z.array(z.string()),
  exclude: z.array(z.string()),
});

const form = z.strictObject({
  /** By subgraph. */
  teams: z.record(z.string(), teamForm),
  /** How long a field is deprecated before it goes. */
  deprecationDays: z.int().min(0).max(3650),
  /** What audiences see, by name. */
  contracts: z.record(z.string(), contractForm),
});
export type Team = z.infer<typeof teamForm>;
export type Settings = z.infer<typeof form>;

/** Makes an empty registry. @throws RegistryError where there is one */
export const createRegistry = async (store: Store): Promise<void> => {
  const made = await store.putNew(path, toJson({ teams: {}, deprecationDays: 30, contracts: {} }));
  if (!made) throw new RegistryError('There is a registry already');
};

/** @throws RegistryError where there is no registry */
export const readSettings = async (store: Store): Promise<{ value: Settings; etag: string }> => {
  const found = await readJson(store, path, form);
  if (!found) throw new RegistryError('There is no registry: make one with graph registry-init');
  return found;
};

/** Changes the settings as they are now. */
const changeSettings = async (store: Store, change: (settings: Settings) => Settings): Promise<void> => {
  const { value, etag } = await readSettings(store);
  if (await store.swap(path, toJson(form.parse(change(value))), etag)) return;
  await changeSettings(store, change);
};

/** Lets a team have a subgraph, or changes who has it and with which key. */
export const setTeam = (store: Store, subgraph: string, team: Team): Promise<void> => {
  requireName('subgraph', subgraph);
  return changeSettings(store, (settings) => ({
    ...settings,
    teams: { ...settings.teams, [subgraph]: team },
  }));
};

/** Says what an audience sees of the graph; with no tags at all, it has no schema of its own any more. */
export const setContract = (store: Store, audience: string, contract: Contract): Promise<void> => {
  requireName('environment', audience);
  const isGone = contract.include.length + contract.exclude.length === 0;
  return changeSettings(store, ({ contracts: { [audience]: _, ...contracts }, ...settings }) => ({
    ...settings,
    contracts: isGone ? contracts : { ...contracts, [audience]: contract },
  }));
};

/** The team of a subgraph. @throws RegistryError for a subgraph that nobody was given */
export const teamOf = ({ teams }: Settings, subgraph: string): Team => {
  const team = teams[subgraph];
  if (!team)
    throw new RegistryError(`${subgraph} is nobody's yet: graph owners-add ${subgraph} gives it to a team`);
  return team;
};

/** A text signed as the team of a subgraph. @throws RegistryError for a key that is not theirs */
export const signAs = async (
  store: Store,
  subgraph: string,
  text: string,
  privateKey: string,
): Promise<string> => {
  const { name, contact, publicKey } = teamOf((await readSettings(store)).value, subgraph);
  const signature = signText(text, privateKey);
  if (!isSignedBy(text, signature, publicKey))
    throw new RegistryError(`The key is not that of ${subgraph}, which is ${name}'s (${contact})`);
  return signature;
};
