import { type Module, userError } from '@media-graph/subgraph';
import { EventVoucherEntity } from './event-voucher.entity.ts';
import { eventVoucherResolvers } from './event-voucher.resolvers.ts';

export const eventVoucher: Module = {
  resolvers: [eventVoucherResolvers],
  entities: [EventVoucherEntity],
  constraintErrors: {
    event_vouchers_kind_fkey: userError(
      'NOT_FOUND',
      'The event has no such kind of ticket',
      ...['input', 'ticketKindId'],
    ),
  },
};
