import { todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PressPlate } from '../press-plate/press-plate.entity.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import type { PrintOrder } from './print-order.entity.ts';

type Sources = Pick<DataSources, 'runsOfOrders' | 'platesOfRuns' | 'settingsOfCompanies'>;
type Made = PressPlate & { readonly madeAt: Date };

const isMade = (plate: PressPlate): plate is Made => plate.madeAt !== null;

/** Of a page's plates that were made in whichever run of the job, all but the first, scrapped ones included. */
const remadeOf = (plates: readonly PressPlate[]): Made[] => {
  const inTime = plates
    .filter(isMade)
    .toSorted((one, other) => one.madeAt.getTime() - other.madeAt.getTime());
  return [...Map.groupBy(inTime, ({ pageNumber }) => pageNumber).values()].flatMap(([, ...anew]) => anew);
};

/**
 * What plates that were made anew cost, in fen: one for each ink of their page, an odd one being a front, at the price of
 * the day on which they were made; null where one has no price.
 */
export const remadePlatesCost = async (
  { id, organisationId, colours }: Pick<PrintOrder, 'id' | 'organisationId' | 'colours'>,
  context: Sources,
): Promise<bigint | null> => {
  const runs = await context.runsOfOrders.load(id);
  const plates = (await Promise.all(runs.map((run) => context.platesOfRuns.load(run.id)))).flat();
  let cost = 0n;
  for (const { pageNumber, madeAt } of remadeOf(plates)) {
    const price = await settingOn(context, organisationId, 'PLATE_PRICE', todayInShanghai(madeAt));
    if (price === null) return null;
    cost += BigInt(Number(colours[pageNumber % 2 === 1 ? 0 : 2]) * price);
  }
  return cost;
};
