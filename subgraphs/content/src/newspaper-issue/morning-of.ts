/** Papers are on doorsteps by six in the morning, Asia/Shanghai. */
const onDoorsteps = 'T06:00:00+08:00';

/** When readers have the issue of a day: `issueDate` is the day on the masthead, in Asia/Shanghai. */
export const morningOf = (issueDate: string): Date => new Date(`${issueDate}${onDoorsteps}`);
