import { randomUUID } from 'node:crypto';
import type { openDesk } from './sales-desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** What is sold by words, and how a customer's text goes from being taken down to being reviewed. */
export const openClassifieds = async (desk: Desk, order: { readonly id: string }) => {
  const byWords = (more: object = {}) =>
    desk.product({
      ...{ medium: 'PRINT', rateType: 'PER_WORD', slotSize: 'CLASSIFIED_WORDS', basePriceMinor: '300' },
      ...{ heading: 'RECRUITMENT', minWords: 10 },
      ...more,
    });
  const recruitment = await byWords();
  const area = { page: 'A6', size: 'CLASSIFIED_WORDS', columns: 8, heightCm: 16, row: 9, wordCapacity: 60 };
  const opened = async (more: object = {}, issueId: string = randomUUID()) => {
    const [slot] = await desk.slots(issueId, [{ ...area, ...more }]);
    return { ...slot!, issueId };
  };
  const draft = (text: string, product = recruitment, more: object = {}) =>
    desk.bareLine(order.id, product.id, { text, ...more });
  const shown = async (id: string) => {
    const { adLine } = await desk.ask(
      `{ adLine(id: "${id}") { id version status words cost { amountMinor } toCredit { amountMinor }
        assignments { creative { id version text words kind status } } } }`,
    );
    const { creative } = adLine.assignments[0];
    return { ...adLine, creative, cost: adLine.cost.amountMinor, toCredit: adLine.toCredit.amountMinor };
  };
  const approve = async (id: string) => {
    const { creative } = await shown(id);
    const { version } = creative;
    await desk.make(
      'reviewAdCreative',
      { id: creative.id, version, decision: 'APPROVED', documents: ['identity card'] },
      desk.reviewer,
    );
  };
  /** A line whose text was reviewed. */
  const ready = async (text: string, product = recruitment, more: object = {}) => {
    const line = await draft(text, product, more);
    await approve(line.id);
    return line;
  };
  return { byWords, recruitment, area, opened, draft, shown, approve, ready };
};
