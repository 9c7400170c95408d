import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { managerOf, type Outcome, staffOf, type TestSubgraph } from '@media-graph/testing';

/** A printing works of a test's own, with a press, paper, and its staff. */
export const newWorks = async (graph: TestSubgraph, paperKg = 100_000, mark = 'Test') => {
  const organisation: string = randomUUID();
  const staff = staffOf(organisation);
  const manager = managerOf(organisation);
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

  /** Runs a mutation as the works' staff, unless as somebody else. */
  const act = (mutation: string, input: object, as: Viewer = staff): Promise<Outcome> =>
    graph.mutate(mutation, input, as);

  let reels = 0;
  const receive = (grams: readonly number[], as?: Viewer): Promise<Outcome> =>
    act(
      'receivePaperStock',
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
    for (const step of ['acceptPrintOrder', 'startPrintOrderPrepress'])
      ({ thing } = await act(step, { id: thing.id, version: thing.version }));
    return thing.id;
  };

  /** An order with the version that it has by now. */
  const orderNow = async (id: string): Promise<{ id: string; version: number }> =>
    (await graph.ask(`{ printOrder(id: "${id}") { id version } }`, { as: staff })).data.printOrder;

  const press = await newPress();
  const stock = (await receive(Array(Math.ceil(paperKg / 1000)).fill(1_000_000))).thing.id;

  const schedule = (orderId: string, hoursAhead: number, changes: object = {}): Promise<Outcome> =>
    act('schedulePressRun', {
      orderId,
      pressId: press,
      stockId: stock,
      start: new Date(Date.now() + hoursAhead * 3_600_000),
      copies: 1000,
      ...changes,
    });

  return {
    organisation,
    staff,
    manager,
    press,
    stock,
    orderNow,
    newPress,
    act,
    receive,
    quote,
    orderInPrepress,
    schedule,
  };
};

export type Works = Awaited<ReturnType<typeof newWorks>>;
