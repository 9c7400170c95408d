import { cny, cnyOrNull, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PressRun } from '../press-run/press-run.entity.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { amountDueOf } from './amount-due-of.ts';
import { platesCost } from './plates-cost.ts';
import type { PrintOrder } from './print-order.entity.ts';
import { remadePlatesCost } from './remade-plates-cost.ts';

type Sources = Pick<
  DataSources,
  'runsOfOrders' | 'stopsOfRuns' | 'platesOfRuns' | 'paperOfOrders' | 'settingsOfCompanies'
>;
type Ended = PressRun & { readonly startedAt: Date; readonly endedAt: Date };

const minute = 60_000;
const hasEnded = (run: PressRun): run is Ended => run.startedAt !== null && run.endedAt !== null;
const inAll = (parts: readonly (bigint | null)[]): bigint | null =>
  parts.reduce<bigint | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0n);

/** Minutes that a run had the press: set-up and clean-up as planned, and not while it was put aside. */
const minutesOf = async (run: Ended, { stopsOfRuns }: Sources): Promise<number> => {
  const stops = await stopsOfRuns.load(run.id);
  const aside = stops
    .filter(({ kind }) => kind === 'SUSPENDED')
    .reduce((sum, stop) => sum + (stop.resumedAt ?? run.endedAt).getTime() - stop.stoppedAt.getTime(), 0);
  const printing = Math.max(0, run.endedAt.getTime() - run.startedAt.getTime() - aside);
  return Math.round(printing / minute) + run.setupMinutes + run.cleanupMinutes;
};

/** What a job has cost: paper as the reels cost, presses and plates by the works' prices of each run's day; null before a run has ended. */
export const costOfOrder = async (order: PrintOrder, context: Sources) => {
  const runs = (await context.runsOfOrders.load(order.id)).filter(hasEnded);
  const [first] = runs;
  if (!first) return null;
  const priceOn = (key: 'PLATE_PRICE' | 'PRESS_HOUR_PRICE', { startedAt }: Ended) =>
    settingOn(context, order.organisationId, key, todayInShanghai(startedAt));
  const paper = (await context.paperOfOrders.load(order.id))?.costMinor ?? 0n;
  const hours = await Promise.all(
    runs.map(async (run) => {
      const price = await priceOn('PRESS_HOUR_PRICE', run);
      return price === null ? null : (BigInt(await minutesOf(run, context)) * BigInt(price) + 30n) / 60n;
    }),
  );
  const time = inAll(hours);
  const platePrice = await priceOn('PLATE_PRICE', first);
  const plates = platePrice === null ? null : platesCost(order, platePrice);
  const remadePlates = await remadePlatesCost(order, context);
  const total = inAll([paper, time, plates, remadePlates]);
  return {
    ...{ paper: cny(paper), time: cnyOrNull(time), total: cnyOrNull(total) },
    ...{ plates: cnyOrNull(plates), remadePlates: cnyOrNull(remadePlates) },
    margin: total === null ? null : cny(amountDueOf(order) - total),
  };
};
