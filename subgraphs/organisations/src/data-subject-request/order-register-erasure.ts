import { orderPersonErasure, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { OrderRegisterErasureInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { DataSubjectRequest } from './data-subject-request.entity.ts';

/** Erases records of this register for a request: at once what can be, the rest as soon as it may be. */
export const orderRegisterErasure = async (
  tx: Transaction,
  input: OrderRegisterErasureInput,
): Promise<DataSubjectRequest> => {
  requireMay(tx.viewer, 'HANDLE_DATA_REQUEST');
  const request = requireFound(await tx.dataSubjectRequests.load(input.requestId), 'input', 'requestId');
  await orderPersonErasure(tx, input);
  return request;
};
