import { refused } from '@media-graph/subgraph';

/** A time of day in Asia/Shanghai, such as `07:00`. @throws INVALID_INPUT */
export const readDeadline = (deadline: string): string => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(deadline))
    throw refused('INVALID_INPUT', 'A time of day is written as 07:00', 'input', 'deadline');
  return deadline;
};
