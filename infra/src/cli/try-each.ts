import { CliError } from './cli-error.ts';

/** Does something with each of many. @returns those with which it could not be done, with the reason */
export const tryEach = async (
  ids: Iterable<string>,
  work: (id: string) => Promise<void>,
): Promise<string[]> => {
  const refused: string[] = [];
  for (const id of ids)
    try {
      await work(id);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      refused.push(`${id}: ${error.message}`);
    }
  return refused;
};
