import type { ConstraintErrors } from '@media-graph/subgraph';

const notFound = (thing: string, ...field: string[]) => ({
  code: 'NOT_FOUND' as const,
  message: `There is no such ${thing}`,
  field: ['input', ...field],
});
const invalid = (message: string, ...field: string[]) => ({
  code: 'INVALID_INPUT' as const,
  message,
  field: ['input', ...field],
});
const duplicate = (message: string, ...field: string[]) => ({
  code: 'DUPLICATE' as const,
  message,
  field: ['input', ...field],
});
const notAllowed = (message: string) => ({ code: 'ILLEGAL_TRANSITION' as const, message });
const noCompany = { code: 'FORBIDDEN' as const, message: 'Your organisation sells no advertising here' };
const soldOut = (message: string) => ({ code: 'SOLD_OUT' as const, message });

/** What a broken constraint means to the caller of a mutation. */
export const constraintErrors: ConstraintErrors = {
  products_company: noCompany,
  rate_cards_company: noCompany,
  advertisers_company: noCompany,
  ad_slots_company: noCompany,
  outdoor_faces_company: noCompany,
  status_transition: notAllowed('No step leads there from this state'),

  products_code_unique: duplicate('There is a product with this code', 'code'),
  products_rate_type: invalid('The medium is not sold at this rate type', 'rateType'),
  products_slot_size: invalid('A print product has a size, and no other has', 'slotSize'),
  products_channel: invalid('Only a digital product has a channel', 'channelId'),
  rate_cards_one_at_a_time: {
    code: 'CONFLICT_OVERLAP',
    message: 'There is a rate card for a part of this time',
    field: ['input', 'validFrom'],
  },
  rates_product: notFound('product', 'rates'),
  rates_once: duplicate('A product has one rate for a section', 'rates'),

  advertisers_registered_once: duplicate('This body is a customer already', 'registeredId'),
  advertiser_contacts_phone: invalid('This is not a telephone number', 'contacts', 'phone'),
  advertiser_contacts_email: invalid('This is not an address', 'contacts', 'email'),
  accounts_advertiser: notFound('advertiser', 'advertiserId'),
  accounts_pair_once: duplicate('There is an account of this buyer for the advertiser', 'buyer'),

  orders_account: notFound('account', 'accountId'),
  orders_within_budget: soldOut("The order's budget does not suffice"),
  lines_invoiced_within_cost: notAllowed(
    'More was invoiced than would be left to pay: void the invoice first',
  ),
  lines_book_approved_order: notAllowed('The order is not approved'),
  lines_book_approved_advertiser: notAllowed('The advertiser may not book, or the account is closed'),
  lines_book_reviewed_creative: notAllowed('A line is booked with creatives that were reviewed and approved'),

  ad_slots_once: duplicate('This area is offered already', 'slots'),
  digital_avails_not_exceeded: soldOut('There are not so many units left on each day'),
  placements_area_sold_once: soldOut('The area, or one that touches it, is taken'),
  placements_event_sold_once: soldOut('The event has an exclusive partner'),
  placements_frame_sold_once: soldOut('The face is taken'),

  creatives_advertiser: notFound('advertiser', 'advertiserId'),
  reviews_by_another: {
    code: 'SEPARATION_OF_DUTY',
    message: 'Somebody else than who submitted it reviews a creative',
  },
  assignments_creative: notFound('creative', 'assignments'),

  invoices_order: notFound('order', 'orderId'),
  invoices_fapiao_once: duplicate('There is an invoice with this number', 'fapiaoNumber'),
  invoice_items_line: notFound('line', 'items'),
  invoice_items_of_booked_line: invalid('Only lines of the order that were booked are invoiced', 'items'),
  invoices_immutable: notAllowed('An issued invoice stays as it is'),
  invoices_paid_within_total: invalid('More than is outstanding', 'amountMinor'),
  payments_invoice: notFound('invoice', 'invoiceId'),
  payments_of_due_invoice: notAllowed('Nothing is due of this invoice'),
};
