import { z } from 'zod';
import { readJson, toJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';
import { requireName } from './require-name.ts';
import type { Store } from './store/store.ts';

const changeForm = z.strictObject({
  at: z.string(),
  by: z.string(),
  what: z.enum(['PUBLISHED', 'PROMOTED', 'ROLLED_BACK', 'CANARY_STARTED', 'CANARY_TAKEN_BACK', 'DIALLED']),
  release: z.int().nullable(),
  reason: z.string().nullable(),
});
const form = z.strictObject({
  release: z.int().nullable(),
  /** What was served before. */
  previous: z.int().nullable(),
  /** A release that some callers are served for trial. */
  canary: z.strictObject({ release: z.int(), percent: z.int().min(1).max(99) }).nullable(),
  /** Shares of callers for `@override(label:)`, by label: a dial that needs no release. */
  labels: z.record(z.string(), z.int().min(0).max(100)),
  /** What happened to it, the newest first. */
  changes: z.array(changeForm),
});
/** What is served in one environment: the only thing of a registry that changes. */
export type Environment = z.infer<typeof form>;
export type EnvironmentChange = z.infer<typeof changeForm>;

const kept = 100;
const empty: Environment = { release: null, previous: null, canary: null, labels: {}, changes: [] };
const pathOf = (name: string): string => `environments/${requireName('environment', name)}.json`;

/** An environment as it is; an empty one where nothing was published to it yet. */
export const readEnvironment = async (store: Store, name: string): Promise<Environment> =>
  (await readJson(store, pathOf(name), form))?.value ?? empty;

/** The release that is served. @throws RegistryError where nothing was published yet */
export const requireRelease = ({ release }: Environment, name: string): number => {
  if (release === null) throw new RegistryError(`Nothing was published to ${name} yet`);
  return release;
};

type Move = Partial<Omit<Environment, 'changes'>> & {
  readonly change: Omit<EnvironmentChange, 'at'>;
};

/**
 * Moves an environment from what it was found to be. Where somebody else was faster, `move` is asked again with what it
 * is then; so two who publish at once both do, one after the other.
 */
export const moveEnvironment = async (
  store: Store,
  name: string,
  move: (current: Environment) => Promise<Move>,
): Promise<Environment> => {
  const path = pathOf(name);
  for (;;) {
    const found = await readJson(store, path, form);
    const current = found?.value ?? empty;
    const { change, ...next } = await move(current);
    const changes = [{ ...change, at: new Date().toISOString() }, ...current.changes].slice(0, kept);
    const moved: Environment = { ...current, ...next, changes };
    const text = toJson(moved);
    if (found ? await store.swap(path, text, found.etag) : await store.putNew(path, text)) return moved;
  }
};

/** Turns a label of `@override(label:)` to a share of callers, without a release; to none it is as if it were not there. */
export const dial = (
  store: Store,
  name: string,
  { label, percent, by }: { label: string; percent: number; by: string },
): Promise<Environment> => {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100)
    throw new RegistryError('A label is turned to a whole number of a hundred callers');
  return moveEnvironment(store, name, async ({ release, labels: { [label]: _, ...labels } }) => ({
    labels: percent > 0 ? { ...labels, [label]: percent } : labels,
    change: { by, release, what: 'DIALLED', reason: `${label} to ${percent} of 100` },
  }));
};
