import {
  addDays,
  isId,
  lockVersion,
  mutate,
  optionalText,
  refused,
  requireId,
  requireStep,
  requireText,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireAmount } from '../input/check-amount.ts';
import { requireDate } from '../input/check-date.ts';
import { requireFew } from '../input/check-list.ts';
import { invoiceTransitions } from './invoice-transitions.ts';

export const invoiceMutations: Resolvers = {
  Mutation: {
    draftInvoice: (_, { input }, context, info) =>
      mutate(
        context,
        info.fieldName,
        input,
        async ({ invoiceRepository, invoiceItemRepository, lines, viewer }) => {
          const organisationId = ownCompany(viewer);
          const id = uuidv7();
          const items = requireFew(input.items, 1, 100, 'input', 'items')
            .map(({ lineId, amountMinor }, index) => ({
              id: uuidv7(),
              organisationId,
              invoiceId: id,
              lineId: requireId(lineId, 'input', 'items', String(index), 'lineId'),
              amountMinor: requireAmount(amountMinor, 1n, 'input', 'items', String(index), 'amountMinor'),
            }))
            // In one order everywhere: two drafts that lock each other's lines would wait in a circle.
            .sort((a, b) => (a.lineId < b.lineId ? -1 : 1));
          if (new Set(items.map(({ lineId }) => lineId)).size < items.length)
            throw refused('INVALID_INPUT', 'A line stands on an invoice once', 'input', 'items');
          for (const { lineId, amountMinor } of items) {
            const line = await lines.load(lineId);
            if (line && amountMinor > line.costMinor - line.invoicedMinor)
              throw refused(
                'INVALID_INPUT',
                `Of line ${lineId} ${line.costMinor - line.invoicedMinor} fen are left to invoice`,
                'input',
                'items',
              );
          }
          await invoiceRepository.insert({
            id,
            organisationId,
            orderId: requireId(input.orderId, 'input', 'orderId'),
          });
          await invoiceItemRepository.insert(items);
          return { invoice: await invoiceRepository.findOneByOrFail({ id }) };
        },
      ),
    issueInvoice: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ invoiceRepository, orders, accounts, viewer }) => {
        ownCompany(viewer);
        const { fapiaoNumber } = input;
        const invoice = await lockVersion(invoiceRepository, input);
        requireStep(invoiceTransitions, invoice.status, 'ISSUED');
        if (!/^(\d{8}|\d{20})$/.test(fapiaoNumber))
          throw refused(
            'INVALID_INPUT',
            'A tax invoice has a number of 8 or 20 digits',
            'input',
            'fapiaoNumber',
          );
        const issuedOn = requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn');
        if (issuedOn > todayInShanghai())
          throw refused('INVALID_INPUT', 'Not in the future', 'input', 'issuedOn');
        const account = await accounts.load((await orders.load(invoice.orderId))!.accountId);
        const dueOn = addDays(issuedOn, account!.paymentDays);
        return {
          invoice: await revise(invoiceRepository, invoice, {
            status: 'ISSUED',
            fapiaoNumber,
            issuedOn,
            dueOn,
          }),
        };
      }),
    voidInvoice: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ invoiceRepository, viewer }) => {
        ownCompany(viewer);
        const invoice = await lockVersion(invoiceRepository, input);
        requireStep(invoiceTransitions, invoice.status, 'VOID');
        const voidReason = requireText(input.reason, 500, 'input', 'reason');
        return { invoice: await revise(invoiceRepository, invoice, { status: 'VOID', voidReason }) };
      }),
    recordPayment: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ invoiceRepository, paymentRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const { method } = input;
        const receivedOn = requireDate(input.receivedOn, 'input', 'receivedOn');
        const id = input.invoiceId;
        if (!isId(id)) throw refused('NOT_FOUND', 'There is no such invoice', 'input', 'invoiceId');
        if (receivedOn > todayInShanghai())
          throw refused('INVALID_INPUT', 'Not in the future', 'input', 'receivedOn');
        await paymentRepository.insert({
          id: uuidv7(),
          organisationId,
          invoiceId: id,
          amountMinor: requireAmount(input.amountMinor, 1n, 'input', 'amountMinor'),
          receivedOn,
          method,
          reference: optionalText(input.reference, 100, 'input', 'reference'),
        });
        return { invoice: await invoiceRepository.findOneByOrFail({ id }) };
      }),
  },
};
