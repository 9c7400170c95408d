import {
  addDays,
  requireDate,
  requireFapiaoNumber,
  requireStep,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { settingOn } from '../ad-setting/ad-settings.ts';
import { paymentDaysOf } from '../advertiser/payment-days-of.ts';
import type { Transaction } from '../context.ts';
import type { IssueAdInvoiceInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';
import { invoiceTransitions } from './invoice-transitions.ts';

/** Gives a draft its number; it is due after the days that the account has to pay. */
export const issueAdInvoice = async (tx: Transaction, input: IssueAdInvoiceInput): Promise<AdInvoice> => {
  const invoice = await lockOwn(tx.viewer, tx.invoiceRepository, input);
  const status = requireStep(invoiceTransitions, invoice.status, 'ISSUED', 'input', 'id');
  const fapiaoNumber = requireFapiaoNumber(input.fapiaoNumber, 'input', 'fapiaoNumber');
  const issuedOn = requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn');
  const account = await tx.accounts.load((await tx.orders.load(invoice.orderId))!.accountId);
  const dueOn = addDays(issuedOn, await paymentDaysOf(tx, account!, issuedOn));
  const vatPercent = await settingOn(tx, invoice.organisationId, 'VAT', issuedOn);
  return revise(tx.invoiceRepository, invoice, { status, fapiaoNumber, issuedOn, dueOn, vatPercent });
};
