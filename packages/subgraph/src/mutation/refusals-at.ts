import { MutationRefused } from './refused.ts';

/**
 * Work that an entry of an input asks for: what it refuses of its own input is told at the entry's place.
 *
 * @param place path of the entry, such as `'input', 'notices', '0'`
 */
export const refusalsAt = async <Done>(work: () => Promise<Done>, ...place: string[]): Promise<Done> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MutationRefused)) throw error;
    throw new MutationRefused(
      error.userErrors.map((one) => ({ ...one, field: [...place, ...(one.field ?? []).slice(1)] })),
    );
  }
};
