import { deadlineHeader, RequestRefused } from '@media-graph/service';

/** The gateway waits for no longer, in milliseconds. */
const longest = 5_000;

/** For how many milliseconds somebody waits for an answer: as long as the gateway says, if it does. */
export const readDeadline = (headers: Readonly<Record<string, string | string[] | undefined>>): number => {
  const given = headers[deadlineHeader];
  if (given === undefined) return longest;
  if (typeof given !== 'string' || !/^\d{1,9}$/.test(given))
    throw new RequestRefused('BAD_REQUEST', `\`${deadlineHeader}\` is a number of milliseconds`);
  return Math.min(Number(given), longest);
};
