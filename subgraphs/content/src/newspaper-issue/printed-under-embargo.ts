import { morningOf } from './morning-of.ts';

/**
 * Whether an article whose embargo ends at an instant would be read before, were it printed in the issue of a day.
 *
 * @param issueDate the day on the masthead, in Asia/Shanghai
 */
export const printedUnderEmbargo = (issueDate: string, embargoedUntil: Date | null): boolean =>
  embargoedUntil !== null && embargoedUntil > morningOf(issueDate);
