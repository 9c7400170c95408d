import { isId, lockVersion, mutate, refused, requireBetween, revise } from '@media-graph/subgraph';
import { ownCompany } from '../business/reach.ts';
import type { DataSources } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireLeadTime } from './check-flight.ts';
import type { AdLine } from './line.entity.ts';
import { stepFrom } from './line-transitions.ts';
import { planLine } from './plan-line.ts';
import { statusNow } from './status-now.ts';

const hour = 3_600_000;

/** Locks a line for a sale, and gives free what reservations held that have run out. */
const lockForSale = async (
  { lineRepository }: DataSources,
  organisationId: string,
  input: { id: string; version: number },
): Promise<AdLine> => {
  await lineRepository.lockSales(organisationId);
  const seen = isId(input.id) ? await lineRepository.findOneBy({ id: input.id }) : null;
  if (seen && statusNow(seen) === 'EXPIRED')
    throw refused('HOLD_EXPIRED', 'The reservation has run out: reset the line', 'input', 'id');
  const line = await lockVersion(lineRepository, input);
  await lineRepository.expireOverdue(organisationId);
  return line;
};

export const lineBooking: Resolvers = {
  Mutation: {
    reserveLine: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ viewer, ...tables }) => {
        const line = await lockForSale(tables, ownCompany(viewer), input);
        const status = stepFrom(line.status, 'reserve');
        const hours = requireBetween(input.holdHours!, 1, 720, 'input', 'holdHours');
        const product = (await tables.products.load(line.productId))!;
        await tables.placementRepository.take(await planLine(line, product, input, tables), 'HELD');
        const reservedUntil = new Date(Date.now() + hours * hour);
        return { line: await revise(tables.lineRepository, line, { status, reservedUntil }) };
      }),
    bookLine: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ viewer, ...tables }) => {
        const line = await lockForSale(tables, ownCompany(viewer), input);
        const status = stepFrom(line.status, 'book');
        const product = (await tables.products.load(line.productId))!;
        requireLeadTime(product, line);
        if (line.status === 'DRAFT')
          await tables.placementRepository.take(await planLine(line, product, input, tables), 'SOLD');
        return { line: await revise(tables.lineRepository, line, { status, reservedUntil: null }) };
      }),
  },
};
