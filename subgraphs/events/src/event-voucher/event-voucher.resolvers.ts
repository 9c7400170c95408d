import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { issueEventVoucher } from './issue-event-voucher.ts';
import { revokeEventVoucher } from './revoke-event-voucher.ts';

export const eventVoucherResolvers: Resolvers = {
  Query: {
    eventVouchers: (_, { eventId, ...page }, { eventVoucherRepository }) =>
      eventVoucherRepository.ofEvent(eventId, page),
  },
  Mutation: {
    issueEventVoucher: mutation('voucher', issueEventVoucher),
    revokeEventVoucher: mutation('voucher', revokeEventVoucher),
  },
  EventVoucher: {
    __resolveReference: ({ id }, { eventVouchers }) => eventVouchers.load(id),
    event: async ({ eventId }, _, { events }) => (await events.load(eventId))!,
    organisation: ({ organisationId }) => (organisationId === null ? null : { id: organisationId }),
    ticketKind: ({ ticketKindId }, _, { ticketKinds }) =>
      ticketKindId === null ? null : ticketKinds.load(ticketKindId),
  },
};
