import { acceptCanary, type Store, takeBackCanary } from '@media-graph/registry';
import { CliError } from '../cli-error.ts';

/** Serves a canary to everybody, or to nobody. @throws CliError, RegistryError */
export const endCanary = async (
  store: Store,
  environment: string,
  { end, reason, by }: { end: string; reason: string; by: string },
): Promise<string> => {
  if (end === 'accept') {
    const { release } = await acceptCanary(store, environment, by);
    return `${environment} serves release ${release}.`;
  }
  if (end !== 'stop') throw new CliError(`A canary is ended with accept or stop, not ${end}`);
  const { release } = await takeBackCanary(store, environment, { by, reason });
  return `${environment} serves release ${release} to everybody again.`;
};
