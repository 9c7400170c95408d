import type { Steps } from '@media-graph/subgraph';
import type { ComplaintStep } from '../generated/resolvers.ts';
import type { Complaint } from './complaint.entity.ts';

export type ComplaintStatus = Complaint['status'];

/** Where each step leads from each status; what is not here is refused. The trigger on `complaints` holds the same. */
export const complaintTransitions: Steps<ComplaintStep, ComplaintStatus> = {
  REDELIVER: { OPEN: 'REDELIVERED' },
  CREDIT: { OPEN: 'CREDITED' },
  REJECT: { OPEN: 'REJECTED' },
  ESCALATE: { OPEN: 'FORMAL', REDELIVERED: 'FORMAL', CREDITED: 'FORMAL', REJECTED: 'FORMAL' },
  RESOLVE: { REDELIVERED: 'RESOLVED', CREDITED: 'RESOLVED', FORMAL: 'RESOLVED' },
};
