import { parse, print } from 'graphql';
import { approvalsOf } from './approvals.ts';
import { changesInWords } from './check/breaking.ts';
import { type CheckInput, checkSchema, type Verdict } from './check/check-schema.ts';
import { type Environment, moveEnvironment, readEnvironment, requireRelease } from './environments.ts';
import { knownOperations } from './known-operations.ts';
import { RegistryError } from './registry-error.ts';
import { readComposed, readRelease, readSchemas, writeRelease } from './releases.ts';
import { readRevision, sha256 } from './revisions.ts';
import { readSettings } from './settings.ts';
import type { Store } from './store/store.ts';

/** A release that a check refused. */
export class ReleaseRefused extends RegistryError {
  readonly verdict: Verdict;
  constructor(verdict: Verdict) {
    const errors = verdict.findings.filter(({ level }) => level === 'ERROR').length;
    super(`${verdict.subgraph} is not released: ${errors} ${errors === 1 ? 'error' : 'errors'}`);
    this.verdict = verdict;
  }
}

export type CheckAgainst = {
  readonly subgraph: string;
  /** Nothing where the subgraph is withdrawn. */
  readonly sdl: string | undefined;
  readonly environment: string;
  readonly today: string;
  readonly countFetches?: CheckInput['countFetches'];
};

/** Whether a schema could be published to an environment as that is now. It writes nothing. */
export const checkAgainst = async (store: Store, input: CheckAgainst, at?: Environment): Promise<Verdict> => {
  const { release } = at ?? (await readEnvironment(store, input.environment));
  const published =
    release === null ? new Map() : await readSchemas(store, await readRelease(store, release));
  const composed = release === null ? undefined : await readComposed(store, release);
  const { deprecationDays, contracts } = (await readSettings(store)).value;
  const approvals = input.sdl === undefined ? undefined : await approvalsOf(store, input.subgraph, input.sdl);
  return checkSchema({
    ...input,
    ...{ published, composed, deprecationDays, contracts },
    ...(approvals && { approvals }),
    operations: await knownOperations(store, input.environment, input.today),
  });
};

const sameSdl = (a: string, b: string): boolean => print(parse(a)) === print(parse(b));

export type PublishInput = {
  readonly subgraph: string;
  /** Nothing withdraws the subgraph. */
  readonly revision: string | undefined;
  readonly environment: string;
  readonly by: string;
  readonly today: string;
  /** The SDL that the running service says it serves; nothing where nobody asks it. */
  readonly served?: () => Promise<string>;
  /** Serves it to so many of a hundred callers, for trial. */
  readonly canary?: number | undefined;
  readonly countFetches?: CheckInput['countFetches'];
};

const requireServed = async ({ subgraph, revision, served }: PublishInput, sdl: string): Promise<void> => {
  if (served && !sameSdl(await served(), sdl))
    throw new RegistryError(
      `The running ${subgraph} serves another schema than ${subgraph}@${revision} (${sha256(sdl).slice(0, 12)}): deploy that first`,
    );
};

/**
 * Makes a release of what an environment serves with one subgraph changed, and serves it. Whoever publishes at the same
 * time is checked against the other's release, and both are in the last.
 *
 * @throws ReleaseRefused with the verdict; RegistryError
 */
export const publish = async (store: Store, input: PublishInput): Promise<Environment> => {
  const { subgraph, revision, environment, by, canary } = input;
  const sdl = revision === undefined ? undefined : (await readRevision(store, subgraph, revision)).sdl;
  if (sdl !== undefined) await requireServed(input, sdl);
  return moveEnvironment(store, environment, async (current) => {
    const verdict = await checkAgainst(store, { ...input, sdl }, current);
    if (!verdict.isOk || !verdict.composed) throw new ReleaseRefused(verdict);
    const base = current.release === null ? undefined : await readRelease(store, current.release);
    const { [subgraph]: _, ...others } = base?.subgraphs ?? {};
    const before = current.release === null ? undefined : await readComposed(store, current.release);
    const release = await writeRelease(
      store,
      {
        parent: current.release,
        subgraphs: revision === undefined ? others : { ...others, [subgraph]: revision },
        ...{ by, at: new Date().toISOString() },
        changes: before ? await changesInWords(before.api, verdict.composed.api) : ['The first release'],
        remarks: verdict.findings.map(({ code, message }) => `${code}: ${message}`),
      },
      verdict.composed,
      verdict.contracts,
    );
    const change = { by, release, reason: `${subgraph}@${revision ?? 'withdrawn'}` };
    return canary === undefined || current.release === null
      ? { release, previous: current.release, canary: null, change: { ...change, what: 'PUBLISHED' } }
      : { canary: { release, percent: canary }, change: { ...change, what: 'CANARY_STARTED' } };
  });
};

/** Serves in one environment what another serves: its release, checked there already. */
export const promote = async (
  store: Store,
  { from, to, by }: { from: string; to: string; by: string },
): Promise<Environment> => {
  const release = requireRelease(await readEnvironment(store, from), from);
  await readComposed(store, release);
  return moveEnvironment(store, to, async (current) => ({
    ...{ release, previous: current.release, canary: null },
    change: { by, release, what: 'PROMOTED', reason: `from ${from}` },
  }));
};

/** Serves an earlier release again: that before, or one by its number. */
export const rollBack = (
  store: Store,
  environment: string,
  { to, by, reason }: { to?: number | undefined; by: string; reason: string },
): Promise<Environment> =>
  moveEnvironment(store, environment, async (current) => {
    const release = to ?? current.previous;
    if (release === null) throw new RegistryError(`${environment} has served no other release`);
    await readComposed(store, release);
    return {
      ...{ release, previous: current.release, canary: null },
      change: { by, release, what: 'ROLLED_BACK', reason },
    };
  });
