import { requirePastDay, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RegisterDataSubjectRequestInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import { requireDataSubject } from './data-subject.ts';
import type { DataSubjectRequest } from './data-subject-request.entity.ts';

/** Enters a request of somebody about their data. */
export const registerDataSubjectRequest = async (
  tx: Transaction,
  input: RegisterDataSubjectRequestInput,
): Promise<DataSubjectRequest> => {
  requireMay(tx.viewer, 'HANDLE_DATA_REQUEST');
  const subject = requireDataSubject(input);
  const id = uuidv7();
  await tx.dataSubjectRequestRepository.insert({
    ...{ id, kind: input.kind, status: 'OPEN', registeredBy: tx.viewer.subject ?? '' },
    receivedOn: requirePastDay(input.receivedOn, 'input', 'receivedOn'),
    identityProof: requireTextBetween(input.identityProof, 3, 500, 'input', 'identityProof'),
  });
  await tx.dataSubjectIdentityRepository.insert({ requestId: id, sealed: tx.subjects.seal(subject, id) });
  return (await tx.dataSubjectRequests.load(id))!;
};
