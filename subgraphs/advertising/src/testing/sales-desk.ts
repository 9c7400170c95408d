import { randomUUID } from 'node:crypto';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { staffOf, type TestSubgraph } from '@media-graph/testing';

type Viewer = ReturnType<typeof staffOf>;
type Row = { id: string; version: number; status: string };
export type Outcome = { code: string | null; message?: string } & Record<string, Row>;

const inputTypes: Readonly<Record<string, string>> = Object.fromEntries(
  ['cancel', 'reset', 'decline', 'start', 'pause', 'stop', 'finish'].map((step) => [
    `${step}Line`,
    'StepLineInput',
  ]),
);
const things: Readonly<Record<string, string>> = {
  createAdProduct: 'product { id version }',
  setDigitalAvails: 'product { id version }',
  createRateCard: 'rateCard { id version }',
  openAdSlots: 'slots { id }',
  createOutdoorFace: 'face { id }',
  registerAdvertiser: 'advertiser { id version status }',
  setAdvertiserStatus: 'advertiser { id version status }',
  openAdAccount: 'account { id version status }',
  setAdAccountStatus: 'account { id version status }',
  createAdOrder: 'order { id version status }',
  decideAdOrder: 'order { id version status }',
  submitCreative: 'creative { id version status }',
  reviewCreative: 'creative { id version status }',
  resubmitCreative: 'creative { id version status }',
  draftInvoice: 'invoice { id version status }',
  issueInvoice: 'invoice { id version status }',
  voidInvoice: 'invoice { id version status }',
  recordPayment: 'invoice { id version status }',
};

/** An advertising company of a test's own, and what its staff do. */
export const openDesk = async (graph: TestSubgraph) => {
  const organisation = randomUUID();
  await graph.sql(
    `INSERT INTO advertising_companies (organisation_id, about, media) VALUES ($1, '{"en": "A test"}', '{PRINT}')`,
    [organisation],
  );
  // For what no mutation does: to let time pass.
  await graph.sql(
    `CREATE POLICY "owner of ${organisation}" ON lines TO CURRENT_USER USING (organisation_id = '${organisation}')`,
  );
  const staff = staffOf(organisation);
  const reviewer: Viewer = { ...staff, subject: `reviewer of ${organisation}` };

  /** Runs a mutation; `code` is that of its first user error. */
  const act = async (mutation: string, input: object, as: Viewer = staff): Promise<Outcome> => {
    const type = inputTypes[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await graph.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
        ${things[mutation] ?? 'line { id version status }'} userErrors { code message } } }`,
      { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
    );
    if (errors) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    const { userErrors, ...made } = data[mutation];
    return { ...made, code: userErrors[0]?.code ?? null, message: userErrors[0]?.message };
  };
  /** As `act`, for what must succeed: answers the thing. */
  const make = async (mutation: string, input: object, as?: Viewer): Promise<Row> => {
    const { code, message, ...made } = await act(mutation, input, as);
    if (code) throw new Error(`${mutation}: ${code} ${message}`);
    return Object.values(made)[0] as Row;
  };

  const product = (terms: object = {}) =>
    make('createAdProduct', {
      code: `p-${randomUUID().slice(0, 8)}`,
      name: { en: 'Product' },
      medium: 'EVENT',
      rateType: 'FLAT_RATE',
      basePriceMinor: '1000',
      allowNoCreative: true,
      ...terms,
    });
  /** An approved advertiser with an account and an approved order from today on. */
  const customer = async (budgetMinor = '1000000000') => {
    const registered = await make('registerAdvertiser', { name: { en: randomUUID() }, industry: 'test' });
    const advertiser = await make('setAdvertiserStatus', {
      id: registered.id,
      version: registered.version,
      status: 'APPROVED',
    });
    const account = await make('openAdAccount', { advertiserId: advertiser.id });
    const pending = await make('createAdOrder', {
      accountId: account.id,
      title: 'Order',
      budgetMinor,
      startsOn: todayInShanghai(),
      endsOn: addDays(todayInShanghai(), 300),
    });
    const order = await make('decideAdOrder', {
      id: pending.id,
      version: pending.version,
      status: 'APPROVED',
    });
    return { advertiser, account, order };
  };
  const line = (orderId: string, productId: string, terms: object = {}) =>
    make('addAdLine', {
      orderId,
      productId,
      startsOn: todayInShanghai(),
      endsOn: todayInShanghai(),
      ...terms,
    });
  const step = (mutation: string, { id, version }: Row, more: object = {}) =>
    act(mutation, { id, version, ...more });
  const must = (mutation: string, { id, version }: Row, more: object = {}) =>
    make(mutation, { id, version, ...more });
  const slots = (issueId: string, areas: readonly object[], issueDate = todayInShanghai()) =>
    make('openAdSlots', { issueId, issueDate, slots: areas }) as unknown as Promise<{ id: string }[]>;
  const ask = async (query: string, as: Viewer = staff) => {
    const { data, errors } = await graph.ask(query, { as });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Lets a reservation run out now, if it still is one. */
  const runOut = (lineId: string) =>
    graph.sql(
      `UPDATE lines SET reserved_until = now() - interval '1 second' WHERE id = $1 AND status = 'RESERVED'`,
      [lineId],
    );
  return {
    organisation,
    staff,
    reviewer,
    act,
    make,
    product,
    customer,
    line,
    step,
    must,
    slots,
    ask,
    runOut,
  };
};
