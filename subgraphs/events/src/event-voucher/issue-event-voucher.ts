import { optionalId, refused, requireBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { IssueEventVoucherInput } from '../generated/resolvers.ts';
import { makeCode } from '../registration/make-code.ts';
import type { EventVoucher } from './event-voucher.entity.ts';

/** Makes a voucher for some places of an event. */
export const issueEventVoucher = async (
  tx: Transaction,
  input: IssueEventVoucherInput,
): Promise<EventVoucher> => {
  requireManager(tx.viewer);
  const { eventId, expiresAt } = input;
  const places = requireBetween(input.places, 1, 1000, 'input', 'places');
  const organisationId = optionalId(input.organisationId, 'input', 'organisationId');
  const ticketKindId = optionalId(input.ticketKindId, 'input', 'ticketKindId');
  if (expiresAt <= new Date() || expiresAt.getUTCFullYear() > 2199)
    throw refused('INVALID_INPUT', 'A time that is to come, and before 2200', 'input', 'expiresAt');
  await tx.registrationDeskRepository.settleKnown(eventId, 'input', 'eventId');
  const id = uuidv7();
  await tx.eventVoucherRepository.insert({
    ...{ id, eventId, organisationId, ticketKindId, places, expiresAt },
    code: makeCode(),
    isSetAside: input.isSetAside!,
  });
  return tx.eventVoucherRepository.findOneByOrFail({ id });
};
