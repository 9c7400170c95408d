import { type Environment, moveEnvironment } from './environments.ts';
import { RegistryError } from './registry-error.ts';
import type { Store } from './store/store.ts';

/** Serves to everybody what some are served for trial. */
export const acceptCanary = (store: Store, environment: string, by: string): Promise<Environment> =>
  moveEnvironment(store, environment, async (current) => {
    if (!current.canary) throw new RegistryError(`${environment} has no canary`);
    const { release } = current.canary;
    return {
      ...{ release, previous: current.release, canary: null },
      change: { by, release, what: 'PUBLISHED', reason: 'the canary was accepted' },
    };
  });

/** Takes a canary back. @throws RegistryError where there is none, or another */
export const takeBackCanary = (
  store: Store,
  environment: string,
  { release, by, reason }: { release?: number; by: string; reason: string },
): Promise<Environment> =>
  moveEnvironment(store, environment, async (current) => {
    if (!current.canary || (release !== undefined && current.canary.release !== release))
      throw new RegistryError(`${environment} has no such canary`);
    return {
      canary: null,
      change: { by, reason, release: current.canary.release, what: 'CANARY_TAKEN_BACK' },
    };
  });
