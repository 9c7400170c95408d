import { shanghaiInstant } from '@media-graph/subgraph';

/** 惠州日報: its issues, and the title that is delivered. */
export const publicationCode = 'hzrb';

/** An hour of a night, or now where it has not come: nobody writes down what is still to be. */
export const hourOf = (issueDate: string, time: string): string =>
  new Date(Math.min(Date.now(), shanghaiInstant(issueDate, time).getTime())).toISOString();
