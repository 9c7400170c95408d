import { lockVersion, requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReopenDataSubjectRequestInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import { requireDataSubject } from './data-subject.ts';
import type { DataSubjectRequest } from './data-subject-request.entity.ts';
import { dataSubjectRequestTransitions } from './data-subject-request-transitions.ts';

/** Takes a closed request up again, with who made it. */
export const reopenDataSubjectRequest = async (
  tx: Transaction,
  input: ReopenDataSubjectRequestInput,
): Promise<DataSubjectRequest> => {
  requireMay(tx.viewer, 'HANDLE_DATA_REQUEST');
  const subject = requireDataSubject(input);
  const reopenReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const request = await lockVersion(tx.dataSubjectRequestRepository, input);
  const status = requireStep(dataSubjectRequestTransitions, request.status, 'OPEN', 'input', 'id');
  const { id: requestId } = request;
  await tx.dataSubjectIdentityRepository.insert({ requestId, sealed: tx.subjects.seal(subject, requestId) });
  return revise(tx.dataSubjectRequestRepository, request, {
    ...{ status, reopenReason, closedAt: null, closedBy: null, closingNote: null },
  });
};
