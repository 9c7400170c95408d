import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { inDays, managerOf, type Outcome, staffOf, type TestSubgraph } from '@media-graph/testing';

type Row = { readonly id: string; readonly version: number };
type Copies = { readonly route?: number; readonly outlet?: number };
type Thing = Outcome['thing'];

let count = 0;

/** A distribution company of its own, that a test builds through GraphQL as its staff. */
export const openDesk = async (graph: TestSubgraph, mark = '') => {
  const organisation: string = randomUUID();
  const [staff, manager] = [staffOf(organisation), managerOf(organisation)];
  const next = (letters: string) => `${letters}-${++count}`;
  await graph.sql(
    `INSERT INTO company_profiles (organisation_id, service_area) VALUES ($1, '{"en": "Everywhere"}')`,
    [organisation],
  );

  /** Runs a mutation as the company's staff, unless as somebody else. */
  const act = (mutation: string, input: object, as: Viewer = staff, select?: string): Promise<Outcome> =>
    graph.mutate(mutation, input, as, select);
  const made = (mutation: string, input: object, select?: string): Promise<Thing> =>
    graph.mutated(mutation, input, staff, select);
  const read = async (field: string, id: string, fields: string): Promise<Thing> => {
    const { data, errors } = await graph.ask(`{ ${field}(id: "${id}") { ${fields} } }`, { as: staff });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[field];
  };

  const weekdays = [1, 2, 3, 4, 5, 6, 7];
  const name = { zhHant: `測試${mark}` };
  // Names and addresses of people carry a mark of their own, because those who see a company may not see these.
  const person = mark && `HUMAN${mark}`;
  const title = await made('addDistributedTitle', {
    ...{ code: `t${++count}`, name: { zhHant: '測試報' }, weekdays, copyPriceMinor: '150' },
  });
  const carrier = await made('addDeliveryCarrier', {
    ...{ code: next('C'), name: `陳大文${person}`, phone: '13812345678', copyRateMinor: '10' },
  });
  const route = await made('addDeliveryRoute', {
    ...{ code: next('R'), name, station: `江北站${mark}`, carrierId: carrier.id, deadline: '07:00' },
  });
  const outlet = await made('addDeliveryOutlet', {
    ...{ code: next('K'), name, kind: 'KIOSK', street: `文明路${mark}`, routeId: route.id, routeVersion: 1 },
  });

  /** A new customer whose address the route stops at. */
  const subscriber = async () => {
    const { id, addresses } = await made(
      'registerPaperSubscriber',
      {
        ...{ reference: next('S'), name: `歐陽成${person}`, phone: '13912345678' },
        address: `惠州市文明一路9號${person}`,
      },
      'subscriber { id addresses { id } }',
    );
    const addressId: string = addresses[0].id;
    const { version } = await read('deliveryRoute', route.id, 'version');
    await made('addDeliveryStop', { id: route.id, version, addressId });
    return { id: id as string, addressId };
  };
  const subscription = async (input: object = {}) => {
    const { id: subscriberId, addressId } = await subscriber();
    const { id, version }: Row = await made('startPaperSubscription', {
      reference: next('A'),
      subscriberId,
      titleId: title.id,
      startsOn: inDays(-100),
      months: 12,
      pricePaidMinor: '36600',
      place: { addressId },
      ...input,
    });
    return { id, version, subscriberId, addressId };
  };
  /** A plan with draws, still collecting. */
  const plan = async (issueDate: string, copies: Copies = {}) => {
    const { id } = await made('openIssuePlan', { titleId: title.id, issueId: randomUUID(), issueDate });
    await made('setDraw', {
      ...{ planId: id, kind: 'SUBSCRIPTION', routeId: route.id, copies: copies.route ?? 100 },
    });
    await made('setDraw', {
      ...{ planId: id, kind: 'SINGLE_COPY', outletId: outlet.id, copies: copies.outlet ?? 40 },
    });
    return { id: id as string, ...(await read('issuePlan', id, 'version issue { id }')) };
  };
  const printerId: string = randomUUID();
  const notify = ({ id, version }: Row): Promise<Thing> =>
    made(
      'issuePrintNotice',
      { id, version, printerId },
      'plan { id version status runs { nodes { id version } } }',
    );
  /** A plan that is on the road: its one run has left. */
  const dispatched = async (issueDate: string, copies?: Copies) => {
    const before = await plan(issueDate, copies);
    const { runs } = await notify(before);
    const run = await made('departDeliveryRun', {
      ...{ ...runs.nodes[0], at: new Date(Math.min(Date.now(), Date.parse(`${issueDate}T04:00:00+08:00`))) },
    });
    return { ...before, run, ...(await read('issuePlan', before.id, 'version')) };
  };

  return {
    ...{ organisation, staff, manager, title, carrier, route, outlet, printerId },
    ...{ act, made, read, next, subscriber, subscription, plan, notify, dispatched },
  };
};
