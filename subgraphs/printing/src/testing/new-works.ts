import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { staffOf, type TestSubgraph } from '@media-graph/testing';

const inputTypes: Record<string, string> = {
  acceptPrintOrder: 'PrintOrderStepInput',
  startPrepress: 'PrintOrderStepInput',
  deliverPrintOrder: 'PrintOrderStepInput',
  invoicePrintOrder: 'PrintOrderStepInput',
  setUpRun: 'RunStepInput',
  startRun: 'RunStepInput',
  resumeRun: 'RunStepInput',
  completeRun: 'RunStepInput',
};
const selectionOf = (mutation: string): string => {
  if (mutation === 'receivePaper') return 'stock { id version }';
  return mutation.endsWith('Run') ? 'run { id version status }' : 'order { id version status }';
};

export type Outcome = {
  /** The first error's code; null where all went well. */
  readonly code: string | null;
  readonly field: string[] | null;
  readonly thing: { id: string; version: number; status: string } | null;
};

/** A printing works of a test's own, with a press, paper, and its staff. */
export const newWorks = async (graph: TestSubgraph, paperKg = 100_000, mark = 'Test') => {
  const organisation: string = randomUUID();
  const staff = staffOf(organisation);
  await graph.sql(
    `INSERT INTO printing_companies (organisation_id, about, products, press_count, copies_per_hour)
     VALUES ($1, '{"en": "A works"}', '{NEWSPAPER}', 1, 36000)`,
    [organisation],
  );

  const newPress = async (): Promise<string> => {
    const [press] = await graph.sql(
      `INSERT INTO presses (id, organisation_id, name, copies_per_hour, max_page_count)
       VALUES (gen_random_uuid(), $1, jsonb_build_object('en', $2::text), 36000, 32) RETURNING id`,
      [organisation, `${mark} press`],
    );
    return press.id;
  };

  const act = async (mutation: string, input: object, as: Viewer = staff): Promise<Outcome> => {
    const type = inputTypes[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await graph.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selectionOf(mutation)} userErrors { code field } } }`,
      { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { userErrors, ...things } = data[mutation];
    const [thing] = Object.values(things) as Outcome['thing'][];
    return { code: userErrors[0]?.code ?? null, field: userErrors[0]?.field ?? null, thing: thing ?? null };
  };

  let reels = 0;
  const receive = (grams: readonly number[], as?: Viewer): Promise<Outcome> =>
    act(
      'receivePaper',
      {
        grade: 'NEWSPRINT',
        grammage: 45,
        reelWidthMm: 1562,
        supplier: `${mark} mill`,
        costPerTonneMinor: '470000',
        reels: grams.map((one) => ({ number: `${mark}-${organisation.slice(0, 8)}-${++reels}`, grams: one })),
      },
      as,
    );

  const quote = (changes: object = {}): Promise<Outcome> =>
    act('quotePrintOrder', {
      number: `Q-${randomUUID()}`,
      customerKind: 'EXTERNAL',
      customerName: `${mark} customer`,
      product: 'NEWSPAPER',
      title: `${mark} paper`,
      quantity: 1000,
      pageCount: 16,
      format: 'BROADSHEET',
      colours: '4+4',
      paperGrade: 'NEWSPRINT',
      grammage: 45,
      dueAt: new Date(Date.now() + 86_400_000),
      priceMinor: '100000',
      ...changes,
    });

  /** An order that can be scheduled. */
  const orderInPrepress = async (changes: object = {}): Promise<string> => {
    let { thing } = await quote(changes);
    for (const step of ['acceptPrintOrder', 'startPrepress'])
      ({ thing } = await act(step, { id: thing!.id, version: thing!.version }));
    return thing!.id;
  };

  const press = await newPress();
  const stock = (await receive(Array(Math.ceil(paperKg / 1000)).fill(1_000_000))).thing!.id;

  const schedule = (orderId: string, hoursAhead: number, changes: object = {}): Promise<Outcome> =>
    act('scheduleRun', {
      orderId,
      pressId: press,
      stockId: stock,
      start: new Date(Date.now() + hoursAhead * 3_600_000),
      copies: 1000,
      ...changes,
    });

  return { organisation, staff, press, stock, newPress, act, receive, quote, orderInPrepress, schedule };
};

export type Works = Awaited<ReturnType<typeof newWorks>>;
