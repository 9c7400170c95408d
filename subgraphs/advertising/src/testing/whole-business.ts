import { randomUUID } from 'node:crypto';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, managerOf, type Thing } from '@media-graph/testing';
import type { openDesk } from './sales-desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** One of everything in a company, with words in it by which each kind of knowledge can be told wherever it turns up. */
export const buildWholeBusiness = async (desk: Desk) => {
  const mark = randomUUID().slice(0, 8);
  const words = { figures: `figures-${mark}`, customers: `customers-${mark}`, personal: `personal${mark}` };
  const [issueId, articleId, eventId] = [randomUUID(), randomUUID(), randomUUID()];
  const [assetId, sectionId, registeredId] = [randomUUID(), randomUUID(), randomUUID()];
  const name = { en: words.figures };

  const print = await desk.product({
    name,
    medium: 'PRINT',
    rateType: 'PER_PAGE',
    slotSize: 'STRIP',
    basePriceMinor: '960000',
    isCreativeOptional: false,
  });
  const digital = await desk.product({
    name,
    medium: 'DIGITAL',
    rateType: 'CPM',
    basePriceMinor: '5000',
    isCreativeOptional: true,
  });
  const outdoor = await desk.product({ name, medium: 'OOH', rateType: 'CPD', basePriceMinor: '7001' });
  const sponsoring = await desk.product({ name, basePriceMinor: '77777' });
  const rateCard = await desk.make('createAdRateCard', {
    name: words.figures,
    startsOn: todayInShanghai(),
    endsOn: inDays(365),
    rates: [
      { productId: print.id, rateMinor: '1000000', sectionId },
      { productId: digital.id, rateMinor: '5100' },
    ],
    surcharges: [{ kind: 'COLOUR', code: 'colour', name, percent: 10 }],
  });
  const advertiser = await desk.make('registerAdvertiser', {
    name: { en: words.customers },
    registeredId,
    industry: words.customers,
    contacts: [
      {
        duty: 'buyer',
        name: `X${words.personal}`,
        phone: '13800138000',
        email: `x${words.personal}@a.example`,
      },
    ],
  });
  await desk.must('setAdvertiserStatus', advertiser, { status: 'APPROVED' });
  const account = await desk.make('openAdAccount', {
    advertiserId: advertiser.id,
    buyer: { en: `${words.customers} buyer` },
  });
  const pending = await desk.make('createAdOrder', {
    accountId: account.id,
    title: words.figures,
    budgetMinor: '100000000',
    startsOn: todayInShanghai(),
    endsOn: inDays(60),
  });
  const order = await desk.must('decideAdOrder', pending, { status: 'APPROVED' });
  const submitted = await desk.make('submitAdCreative', {
    advertiserId: advertiser.id,
    title: words.customers,
    kind: 'ADVERTORIAL',
    assetId,
  });
  const creative = await desk.make(
    'reviewAdCreative',
    { id: submitted.id, version: submitted.version, decision: 'APPROVED', documents: [words.customers] },
    desk.reviewer,
  );
  const slots = await desk.slots(issueId, [
    { page: 'A1', size: 'STRIP', row: 10, sectionId },
    { page: 'A1', size: 'STRIP', row: 7, sectionId },
  ]);
  const to = inDays(3);
  await desk.make('setDigitalAdAvails', {
    productId: digital.id,
    startsOn: todayInShanghai(),
    endsOn: to,
    capacity: '5000',
  });
  const face = await desk.make('createOutdoorFace', {
    code: `f-${mark}`,
    name,
    frames: 2,
    widthCm: 100,
    heightCm: 100,
  });

  const drafted = await desk.bareLine(order.id, print.id, { sectionId });
  await desk.make('requestAdDiscount', { lineId: drafted.id, percent: 10, reason: words.figures });
  await desk.make(
    'setAdSetting',
    { key: 'DISCOUNT_LIMIT', value: 20, reason: words.figures },
    managerOf(desk.organisation),
  );
  const assigned = await desk.make('assignAdCreatives', {
    id: drafted.id,
    version: drafted.version,
    assignments: [{ creativeId: creative.id }],
  });
  const parts = [await desk.bareLine(order.id, sponsoring.id), await desk.bareLine(order.id, sponsoring.id)];
  const sold = await desk.make('createAdPackage', {
    ...{ orderId: order.id, name: words.figures, priceMinor: '100000', lineIds: parts.map(({ id }) => id) },
  });
  const lines = [
    await desk.must('bookAdLine', assigned, { slotIds: [slots[0]!.id] }),
    await desk.must(
      'bookAdLine',
      await desk.bareLine(order.id, digital.id, { endsOn: to, quantity: '3001', sectionId }),
    ),
    await desk.must(
      'rebookAdLine',
      await desk.must('bookAdLine', await desk.bareLine(order.id, outdoor.id, { endsOn: inDays(40) }), {
        faceId: face.id,
      }),
      { faceId: face.id, reason: words.figures },
    ),
    await desk.must(
      'bookAdLine',
      await desk.bareLine(order.id, sponsoring.id, { articleId, eventId, sponsor: { en: 'Sponsor' } }),
    ),
  ];
  await desk.make('recordAdDelivery', {
    source: 'server',
    onDate: todayInShanghai(),
    lines: [{ lineId: lines[1].id, impressions: '10' }],
  });
  const { adLine } = await desk.ask(`{ adLine(id: "${lines[0].id}") { placements { id } } }`);
  const placementId = adLine.placements[0].id;
  await desk.make('addAdProof', { placementId, kind: 'TEAR_SHEET', assetId });
  const draft = await desk.make('draftAdInvoice', {
    orderId: order.id,
    items: [
      { lineId: lines[0].id, amountMinor: '200001' },
      { lineId: lines[3].id, amountMinor: '77777' },
    ],
  });
  const invoice = await desk.must('issueAdInvoice', draft, {
    fapiaoNumber: randomUUID().replace(/\D/g, '').padEnd(20, '7').slice(0, 20),
  });
  await desk.make('recordAdPayment', {
    invoiceId: invoice.id,
    amountMinor: '123457',
    receivedOn: todayInShanghai(),
    method: 'CASH',
    reference: words.figures,
  });
  const creditNote = await desk.make('issueAdCreditNote', {
    invoiceId: invoice.id,
    fapiaoNumber: randomUUID().replace(/\D/g, '').padEnd(20, '7').slice(0, 20),
    reason: words.figures,
    items: [{ lineId: lines[3].id, amountMinor: '7' }],
  });
  await desk.make('setAdCostRate', {
    ...{ medium: 'EVENT', validFrom: todayInShanghai(), unitMinor: '7', reason: words.figures },
  });
  const shown = await desk.must('assignAdCreatives', lines[3], {
    assignments: [{ creativeId: creative.id }],
  });
  const started = await desk.must('startAdLine', shown);
  const placed = await desk.ask(`{ adLine(id: "${started.id}") { placements { id } } }`);
  await desk.make('correctAdPlacement', {
    ...{ placementId: placed.adLine.placements[0].id, version: started.version, costMinor: '77770' },
    reason: words.figures,
  });
  const own = {
    AdProduct: print.id,
    AdRateCard: rateCard.id,
    Advertiser: advertiser.id,
    AdAccount: account.id,
    AdOrder: order.id,
    AdLine: lines[0].id,
    AdSlot: slots[0]!.id,
    OutdoorFace: face.id,
    AdCreative: creative.id,
    AdInvoice: invoice.id,
    AdCreditNote: creditNote.id,
    AdPackage: sold.id,
  };
  const things: Thing[] = [
    ...Object.entries(own),
    ['NewspaperIssue', issueId, { pageCount: 8, format: 'BROADSHEET', issueDate: '2000-01-01' }],
    ['Article', articleId],
    ['Event', eventId],
    ['MediaAsset', assetId],
    ['Section', sectionId],
    ['Organisation', desk.organisation],
  ];
  const ids = [...Object.values(own), ...lines.map(({ id }) => id), digital.id, outdoor.id, slots[1]!.id];
  return { words, own, things, ids };
};
