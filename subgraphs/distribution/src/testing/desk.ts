import { randomUUID } from 'node:crypto';
import { staffOf, type TestSubgraph } from '@media-graph/testing';

type Input = Record<string, unknown>;
type Row = { id: string; version: number };
type Answer<Thing> = Thing & { userErrors: { code: string; field: string[] | null; message: string }[] };

const capital = (name: string): string => name.replace(/^./, (letter) => letter.toUpperCase());
let count = 0;

/** A distribution company of its own, that a test builds through GraphQL as its staff. */
export const openDesk = async (graph: TestSubgraph, organisation: string = randomUUID(), mark = '') => {
  const staff = staffOf(organisation);
  const next = (letters: string) => `${letters}-${++count}`;

  /** Runs a mutation of `$input` and answers its payload. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the data that it asked for
  const run = async (mutation: string, input: Input, fields: string, as = staff): Promise<Answer<any>> => {
    const { data, errors } = await graph.ask(
      `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`,
      { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation];
  };
  const made = async (mutation: string, input: Input, thing: string, fields = 'id version'): Promise<Row> => {
    const payload = await run(mutation, input, `${thing} { ${fields} }`);
    if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
    return payload[thing];
  };

  const weekdays = [1, 2, 3, 4, 5, 6, 7];
  const name = { zhHant: `測試${mark}` };
  // Names and addresses of people carry a mark of their own, because those who see a company may not see these.
  const person = mark && `HUMAN${mark}`;
  const title = await made(
    'addTitle',
    { code: `t${++count}`, name: { zhHant: '測試報' }, weekdays, copyPriceMinor: '150' },
    'title',
    'id',
  );
  const carrier = await made(
    'addCarrier',
    { code: next('C'), name: `陳大文${person}`, phone: '13812345678', copyRateMinor: '10' },
    'carrier',
  );
  const route = await made(
    'addDeliveryRoute',
    { code: next('R'), name, station: `江北站${mark}`, carrierId: carrier.id, deadline: '07:00' },
    'route',
  );
  const outlet = await made(
    'addOutlet',
    { code: next('K'), name, kind: 'KIOSK', street: `文明路${mark}`, routeId: route.id, routeVersion: 1 },
    'outlet',
  );
  const routeVersion = async (): Promise<number> => {
    const { data } = await graph.ask(`{ deliveryRoute(id: "${route.id}") { version } }`, { as: staff });
    return data.deliveryRoute.version;
  };

  /** A new customer whose address the route stops at. */
  const subscriber = async () => {
    const input = {
      reference: next('S'),
      name: `歐陽成${person}`,
      phone: '13912345678',
      address: `惠州市文明一路9號${person}`,
    };
    const { subscriber } = await run(
      'registerSubscriber',
      input,
      'subscriber { id version addresses { id } }',
    );
    const addressId: string = subscriber.addresses[0].id;
    await made('addAddressStop', { routeId: route.id, version: await routeVersion(), addressId }, 'route');
    return { id: subscriber.id as string, addressId };
  };
  const subscription = async (input: Input = {}) => {
    const of = await subscriber();
    const row = await made(
      'startSubscription',
      {
        reference: next('A'),
        subscriberId: of.id,
        titleId: title.id,
        startsOn: '2024-01-01',
        months: 12,
        pricePaidMinor: '36600',
        place: { addressId: of.addressId },
        ...input,
      },
      'subscription',
    );
    return { ...row, ...of, id: row.id, subscriberId: of.id };
  };
  /** A plan with draws, still collecting. */
  const plan = async (issueDate: string, copies: { route?: number; outlet?: number } = {}) => {
    const { id } = await made(
      'openIssuePlan',
      { titleId: title.id, issueId: randomUUID(), issueDate },
      'plan',
    );
    await made(
      'setDraw',
      { planId: id, kind: 'SUBSCRIPTION', routeId: route.id, copies: copies.route ?? 100 },
      'draw',
    );
    const single = { planId: id, kind: 'SINGLE_COPY', outletId: outlet.id, copies: copies.outlet ?? 40 };
    await made('setDraw', single, 'draw');
    return { id, ...(await read('issuePlan', id, 'version issue { id }')) };
  };
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the data that it asked for
  const read = async (field: string, id: string, fields: string): Promise<any> => {
    const { data, errors } = await graph.ask(`{ ${field}(id: "${id}") { ${fields} } }`, { as: staff });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[field];
  };
  const printerId = randomUUID();
  const notify = ({ id, version }: Row) =>
    made(
      'issuePrintNotice',
      { planId: id, version, printerId },
      'plan',
      'id version status runs { id version }',
    );
  /** A plan that is on the road: its one run has left. */
  const dispatched = async (issueDate: string, copies?: { route?: number; outlet?: number }) => {
    const before = await plan(issueDate, copies);
    const { runs } = (await notify(before)) as Row & { runs: Row[] };
    const run = await made('recordDeparture', { ...runs[0], at: `${issueDate}T04:00:00+08:00` }, 'run');
    return { ...before, run, ...(await read('issuePlan', before.id, 'version')) };
  };

  return {
    organisation,
    staff,
    title,
    carrier,
    route,
    outlet,
    printerId,
    run,
    made,
    read,
    next,
    subscriber,
    subscription,
    plan,
    notify,
    dispatched,
  };
};
