import { approvalsOf } from './approvals.ts';
import { checkContracts } from './check/check-contracts.ts';
import { checkAlone } from './check/check-schema.ts';
import type { Schemas } from './check/definitions.ts';
import { type Composed, compose } from './compose.ts';
import { type Environment, moveEnvironment } from './environments.ts';
import { ReleaseRefused } from './publish.ts';
import { RegistryError } from './registry-error.ts';
import { writeRelease } from './releases.ts';
import { readRevision } from './revisions.ts';
import { readSettings } from './settings.ts';
import type { Store } from './store/store.ts';

type FirstInput = {
  /** The revision of each subgraph. */
  readonly revisions: Readonly<Record<string, string>>;
  readonly environment: string;
  readonly by: string;
};

const whole = (schemas: Schemas): Composed => {
  try {
    return compose(schemas);
  } catch (error) {
    throw new RegistryError((error as Error).message);
  }
};

/**
 * Makes the first release of an environment of several subgraphs at once: those that need each other compose only
 * together. There is nobody yet whom it could break.
 *
 * @throws RegistryError where something was released before, or with every reason why they do not compose;
 *   ReleaseRefused for the first that takes something of another, or breaks a rule by itself
 */
export const publishFirst = (
  store: Store,
  { revisions, environment, by }: FirstInput,
): Promise<Environment> =>
  moveEnvironment(store, environment, async ({ release: before }) => {
    if (before !== null)
      throw new RegistryError(
        `${environment} serves release ${before}: publish one subgraph after the other`,
      );
    const schemas = new Map<string, string>();
    for (const [subgraph, revision] of Object.entries(revisions))
      schemas.set(subgraph, (await readRevision(store, subgraph, revision)).sdl);
    const composed = whole(schemas);
    // Each as if the others were there before.
    for (const [subgraph, sdl] of schemas) {
      const published = new Map(schemas);
      published.delete(subgraph);
      const approvals = await approvalsOf(store, subgraph, sdl);
      const findings = checkAlone({ subgraph, sdl, published, approvals }, schemas);
      if (findings.some(({ level }) => level === 'ERROR'))
        throw new ReleaseRefused({
          ...{ subgraph, isOk: false, findings, composed: undefined, contracts: new Map() },
        });
    }
    const { contracts } = (await readSettings(store)).value;
    const { supergraphs, findings } = checkContracts(composed.supergraph, undefined, contracts);
    if (findings[0]) throw new RegistryError(`${findings[0].message}. ${findings[0].advice}.`);
    const about = { parent: null, subgraphs: { ...revisions }, by, at: new Date().toISOString() };
    const kept = { ...about, changes: ['The first release'], remarks: [] };
    const release = await writeRelease(store, kept, composed, supergraphs);
    const reason = Object.entries(revisions)
      .map((named) => named.join('@'))
      .join(', ');
    return { release, previous: null, canary: null, change: { by, release, what: 'PUBLISHED', reason } };
  });
