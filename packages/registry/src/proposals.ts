import { z } from 'zod';
import { approvalsOf, approve } from './approvals.ts';
import { readEnvironment } from './environments.ts';
import { checkAgainst } from './publish.ts';
import { readJson, toJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';
import { readRelease } from './releases.ts';
import { requireName } from './require-name.ts';
import { readRevision, sha256 } from './revisions.ts';
import type { Store } from './store/store.ts';

const wantForm = z.strictObject({ from: z.string(), message: z.string() });
const form = z.strictObject({
  subgraph: z.string(),
  sdl: z.string(),
  by: z.string(),
  at: z.string(),
  /** What it takes of whom. */
  wants: z.array(wantForm),
});
/** A schema that takes something of others, for them to look at. It never changes. */
type Kept = z.infer<typeof form>;
export type Proposal = Omit<Kept, 'sdl'> & {
  /** By which it is approved: the begin of its schema's SHA-256. */
  readonly id: string;
  /** Whose yes is still to come. */
  readonly missing: readonly string[];
  readonly isReleased: boolean;
};

const idOf = (sdl: string): string => sha256(sdl).slice(0, 12);
const pathOf = (subgraph: string, id: string): string =>
  `proposals/${requireName('subgraph', subgraph)}/${requireName('revision', id)}.json`;

export type ProposeInput = {
  readonly subgraph: string;
  readonly sdl: string;
  readonly environment: string;
  readonly by: string;
  readonly today: string;
};

/**
 * Lays a schema before the teams of whom it takes something.
 *
 * @returns its id, and whom it asks
 * @throws RegistryError for one that takes nothing, or that would be refused whatever they say
 */
export const propose = async (
  store: Store,
  { by, ...input }: ProposeInput,
): Promise<{ readonly id: string; readonly asks: readonly string[] }> => {
  const { findings } = await checkAgainst(store, input);
  const errors = findings.filter(({ level }) => level === 'ERROR');
  const wants = errors.flatMap(({ needs, message }) => (needs ? [{ from: needs, message }] : []));
  if (wants.length === 0)
    throw new RegistryError('This schema takes nothing of anybody: nobody need be asked');
  const other = errors.find(({ needs, stage }) => !needs && stage !== 'COMPOSITION');
  if (other) throw new RegistryError(`It is refused whatever they say: ${other.code} ${other.message}`);
  const { subgraph, sdl } = input;
  const id = idOf(sdl);
  const kept: Kept = { subgraph, sdl, by, at: new Date().toISOString(), wants };
  await store.putNew(pathOf(subgraph, id), toJson(kept));
  return { id, asks: [...new Set(wants.map(({ from }) => from))] };
};

const keptIn = async (store: Store): Promise<Kept[]> => {
  const paths = await store.list('proposals');
  const found = await Promise.all(paths.map((path) => readJson(store, path, form)));
  return found.flatMap((one) => (one ? [one.value] : [])).sort((a, b) => b.at.localeCompare(a.at));
};

/** What each subgraph has proposed last, the newest first. */
export const proposals = async (store: Store, environment: string): Promise<Proposal[]> => {
  const { release } = await readEnvironment(store, environment);
  const { subgraphs } = release === null ? { subgraphs: {} } : await readRelease(store, release);
  const latest = new Map<string, Kept>();
  for (const kept of await keptIn(store)) if (!latest.has(kept.subgraph)) latest.set(kept.subgraph, kept);
  return Promise.all(
    [...latest.values()].map(async ({ sdl, ...kept }) => {
      const approved = await approvalsOf(store, kept.subgraph, sdl);
      const revision = (subgraphs as Readonly<Record<string, string>>)[kept.subgraph];
      const released = revision && (await readRevision(store, kept.subgraph, revision)).sha256;
      const asked = new Set(kept.wants.map(({ from }) => from));
      const missing = [...asked].filter((from) => !approved.has(from));
      return { ...kept, id: idOf(sdl), missing, isReleased: released === sha256(sdl) };
    }),
  );
};

/**
 * Says yes, as a team, to what a proposal takes of theirs.
 *
 * @returns whose it is
 * @throws RegistryError for none of that id, one that asks nothing of the team, a key that is not theirs
 */
export const approveProposal = async (
  store: Store,
  { id, as, by, privateKey }: { id: string; as: string; by: string; privateKey: string },
): Promise<string> => {
  const kept = (await keptIn(store)).find(({ sdl }) => idOf(sdl) === id);
  if (!kept) throw new RegistryError(`There is no proposal ${id}: graph proposals lists them`);
  const { subgraph, sdl, wants } = kept;
  if (!wants.some(({ from }) => from === as)) throw new RegistryError(`${id} takes nothing of ${as}`);
  await approve(store, { subgraph, sdl, as, by, privateKey });
  return subgraph;
};
