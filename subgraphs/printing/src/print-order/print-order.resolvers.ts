import { cny, mutate, refused, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access/check-viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms, paperGrams } from '../paper-stock/paper-weight.ts';
import { plannedSpoilage } from '../press-run/planned-run.ts';
import type { PressRun } from '../press-run/press-run.entity.ts';
import { checkQuote } from './check-quote.ts';
import { moveOrder } from './move-order.ts';

const goodCopiesOf = (runs: readonly PressRun[]): number =>
  runs.reduce((sum, { goodCopies }) => sum + (goodCopies ?? 0), 0);

export const printOrder: Resolvers = {
  Query: {
    printOrder: (_, { id }, { printOrders }) => printOrders.load(id),
    printOrders: (_, { status, ...page }, { printOrderRepository }) =>
      printOrderRepository.page(status, page),
  },
  Mutation: {
    quotePrintOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ viewer, printOrderRepository }) => {
        const organisationId = ownCompany(viewer);
        const id = uuidv7();
        await printOrderRepository.insert({ id, organisationId, ...checkQuote(input) });
        return { order: await printOrderRepository.findOneByOrFail({ id }) };
      }),
    acceptPrintOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        order: await moveOrder(tx, input, 'ACCEPTED', { acceptedAt: new Date() }),
      })),
    startPrepress: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        order: await moveOrder(tx, input, 'IN_PREPRESS'),
      })),
    deliverPrintOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const order = await moveOrder(tx, input, 'DELIVERED', { deliveredAt: new Date() });
        const goodCopies = goodCopiesOf(await tx.pressRunRepository.ofOrders([order.id]));
        if (goodCopies < order.quantity)
          throw refused(
            'ILLEGAL_TRANSITION',
            `${goodCopies} good copies of ${order.quantity} were printed: schedule another run`,
            'input',
            'id',
          );
        return { order };
      }),
    invoicePrintOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        order: await moveOrder(tx, input, 'INVOICED', { invoicedAt: new Date() }),
      })),
    cancelPrintOrder: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const cancelReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
        const order = await moveOrder(tx, input, 'CANCELLED', { cancelReason });
        await tx.pressRunRepository.abortWaiting(order.id, cancelReason);
        return { order };
      }),
  },
  PrintOrder: {
    __resolveReference: ({ id }, { printOrders }) => printOrders.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    issue: ({ issueId }) => (issueId ? { id: issueId } : null),
    paperKg: ({ quantity, ...matter }) =>
      kilograms(paperGrams({ ...matter, copies: quantity }, plannedSpoilage)),
    price: ({ priceMinor }) => cny(priceMinor),
    runs: ({ id }, _, { runsOfOrders }) => runsOfOrders.load(id),
    goodCopies: async ({ id }, _, { runsOfOrders }) => goodCopiesOf(await runsOfOrders.load(id)),
  },
};
