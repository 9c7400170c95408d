import { lockVersion, refused, requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CloseDataSubjectRequestInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { DataSubjectRequest } from './data-subject-request.entity.ts';
import { dataSubjectRequestTransitions } from './data-subject-request-transitions.ts';

/** Ends a request; who made it is forgotten. */
export const closeDataSubjectRequest = async (
  tx: Transaction,
  input: CloseDataSubjectRequestInput,
): Promise<DataSubjectRequest> => {
  requireMay(tx.viewer, 'HANDLE_DATA_REQUEST');
  if (input.status === 'OPEN')
    throw refused('INVALID_INPUT', 'That is no end of a request', 'input', 'status');
  const closingNote = requireTextBetween(input.note, 3, 1000, 'input', 'note');
  const request = await lockVersion(tx.dataSubjectRequestRepository, input);
  const status = requireStep(dataSubjectRequestTransitions, request.status, input.status, 'input', 'id');
  await tx.dataSubjectIdentityRepository.delete(request.id);
  const closedBy = tx.viewer.subject;
  return revise(tx.dataSubjectRequestRepository, request, {
    ...{ status, closingNote, closedBy, closedAt: new Date() },
  });
};
