import { refused } from '@media-graph/subgraph';
import type { NewspaperIssue } from './newspaper-issue.entity.ts';

/** @throws ILLEGAL_TRANSITION for an issue that does not appear */
export const requirePlanned = ({ status }: Pick<NewspaperIssue, 'status'>): void => {
  if (status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'The issue is cancelled: reinstate it first', 'input', 'id');
};
