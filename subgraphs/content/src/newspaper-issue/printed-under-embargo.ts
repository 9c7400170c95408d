/** Papers are on doorsteps by six in the morning, Asia/Shanghai. */
const onDoorsteps = 'T06:00:00+08:00';

/**
 * Whether an article whose embargo ends at an instant would be read before, were it printed in the issue of a day.
 *
 * @param issueDate the day on the masthead, in Asia/Shanghai
 */
export const printedUnderEmbargo = (issueDate: string, embargoedUntil: Date | null): boolean =>
  embargoedUntil !== null && embargoedUntil.getTime() > Date.parse(`${issueDate}${onDoorsteps}`);
