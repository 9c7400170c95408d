import { lockVersion, refuseCleared, refused, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeDataSubjectRequestInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import { requireDataSubject } from './data-subject.ts';
import type { DataSubjectRequest } from './data-subject-request.entity.ts';

/** Puts right what is asked and by whom. */
export const changeDataSubjectRequest = async (
  tx: Transaction,
  input: ChangeDataSubjectRequestInput,
): Promise<DataSubjectRequest> => {
  requireMay(tx.viewer, 'HANDLE_DATA_REQUEST');
  refuseCleared(input, 'kind', 'identityProof');
  const request = await lockVersion(tx.dataSubjectRequestRepository, input);
  if (request.status !== 'OPEN')
    throw refused('ILLEGAL_TRANSITION', `The request is ${request.status}`, 'input', 'id');
  const { id: requestId } = request;
  const { sealed } = (await tx.identitiesOfRequests.load(requestId))!;
  const subject = requireDataSubject(input, tx.subjects.open(sealed, requestId));
  await tx.dataSubjectIdentityRepository.update(requestId, { sealed: tx.subjects.seal(subject, requestId) });
  return revise(tx.dataSubjectRequestRepository, request, {
    kind: input.kind ?? request.kind,
    identityProof:
      input.identityProof == null
        ? request.identityProof
        : requireTextBetween(input.identityProof, 3, 500, 'input', 'identityProof'),
  });
};
