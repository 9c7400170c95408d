import { lockVersion, optionalText, refuseCleared, refused, requireId, revise } from '@media-graph/subgraph';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeNewsAssignmentInput } from '../generated/resolvers.ts';
import { requireDue } from '../news-coverage/require-due.ts';
import type { NewsAssignment } from './news-assignment.entity.ts';

/** Sends somebody else, or changes what they are to bring and by when. Somebody else has not said yet that they go. */
export const changeNewsAssignment = async (
  tx: Transaction,
  input: ChangeNewsAssignmentInput,
): Promise<NewsAssignment> => {
  requireNewsroom(tx.viewer);
  refuseCleared(input, 'personId', 'provider', 'dueAt');
  const { provider, dueAt, notes } = input;
  const personId = input.personId == null ? null : requireId(input.personId, 'input', 'personId');
  const assignment = await lockVersion(tx.newsAssignmentRepository, input);
  if (assignment.status === 'DELIVERED' || assignment.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', `It is ${assignment.status}`, 'input', 'id');
  if (personId !== null && personId !== assignment.personId && assignment.status === 'ACCEPTED')
    throw refused(
      'ILLEGAL_TRANSITION',
      'Somebody goes already: call them off, and send somebody else',
      ...['input', 'personId'],
    );
  return revise(tx.newsAssignmentRepository, assignment, {
    ...(personId && { personId }),
    ...(provider && { provider }),
    ...(dueAt && { dueAt: requireDue(dueAt) }),
    ...(notes !== undefined && { notes: optionalText(notes, 1000, 'input', 'notes') }),
  });
};
