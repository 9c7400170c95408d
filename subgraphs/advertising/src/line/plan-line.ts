import { daysBetween, refused, requireEntries } from '@media-graph/subgraph';
import { fitsLine } from '../ad-slot/fits-line.ts';
import type { DataSources } from '../context.ts';
import type { ReserveAdLineInput } from '../generated/resolvers.ts';
import { atEvent, inSlots, onFrames, overDays, type PlannedPlacement } from '../placement/plan-placements.ts';
import { splitByWeight } from '../placement/split.ts';
import type { AdProduct } from '../product/product.entity.ts';
import type { AdLine } from './line.entity.ts';
import { priceSlots } from './price-slots.ts';

type Chosen = Pick<ReserveAdLineInput, 'slotIds' | 'faceId'>;
type Plan = {
  readonly placements: readonly PlannedPlacement[];
  /** What of the line's terms follows from what was chosen. */
  readonly terms?: Partial<AdLine>;
};
type Planner = (line: AdLine, product: AdProduct, chosen: Chosen, tables: DataSources) => Promise<Plan>;

const mostSlots = 400;

const planPrint: Planner = async (line, product, { slotIds }, tables) => {
  const ids = [...new Set(requireEntries(slotIds ?? [], 1, mostSlots, 'input', 'slotIds'))].sort();
  if (BigInt(ids.length) !== line.quantity)
    throw refused('INVALID_INPUT', `The line has ${line.quantity} insertions`, 'input', 'slotIds');
  const found = await Promise.all(ids.map((id) => tables.slots.load(id)));
  const chosen = found.map((slot) => {
    if (!slot) throw refused('NOT_FOUND', 'There is no such slot', 'input', 'slotIds');
    if (!fitsLine(slot, product, line) || slot.issueDate < line.startsOn || slot.issueDate > line.endsOn)
      throw refused(
        'INVALID_INPUT',
        "A slot has another size than the product, or is not in the line's time",
        'input',
        'slotIds',
      );
    return slot;
  });
  const { prices, terms } = await priceSlots(tables, line, product, chosen);
  const placements = inSlots(line, chosen).map((placement, index) => ({ ...placement, ...prices[index]! }));
  return { placements, terms };
};

const planDigital: Planner = async (line, product, _, { digitalAvailRepository }) => {
  const avails = await digitalAvailRepository.between(product.id, line.startsOn, line.endsOn);
  if (avails.length < daysBetween(line.startsOn, line.endsOn) + 1)
    throw refused('SOLD_OUT', 'There are no units on some of the days', 'input', 'id');
  return { placements: overDays(line, avails) };
};

const planOutdoor: Planner = async (line, _, { faceId }, { faces, outdoorFaceRepository }) => {
  const face = faceId ? await faces.load(faceId) : null;
  if (!face) throw refused('NOT_FOUND', 'There is no such face', 'input', 'faceId');
  const free = await outdoorFaceRepository.freeFrames(face.id, line.startsOn, line.endsOn);
  if (BigInt(free.length) < line.quantity)
    throw refused('SOLD_OUT', `${free.length} frames of the face are free all the time`, 'input', 'faceId');
  return { placements: onFrames(line, face.id, free.slice(0, Number(line.quantity))) };
};

const planners: Record<AdProduct['medium'], Planner> = {
  PRINT: planPrint,
  DIGITAL: planDigital,
  OOH: planOutdoor,
  EVENT: async (line) => ({ placements: atEvent(line) }),
};

/** A line of a package costs its part of that one's price, whatever it takes. */
const atShare = ({ placements, terms }: Plan, share: bigint): Plan => {
  const weights = placements.map(({ listMinor }) => listMinor);
  const parts = splitByWeight(share, weights);
  return {
    placements: placements.map((placement, index) => ({ ...placement, bookedMinor: parts[index]! })),
    terms: { ...terms, costMinor: share },
  };
};

/** What a line takes of the inventory, with what the caller chose. Throws SOLD_OUT where it sees that too little is left. */
export const planLine: Planner = async (line, product, chosen, tables) => {
  const plan = await planners[product.medium](line, product, chosen, tables);
  return line.packageMinor === null ? plan : atShare(plan, line.packageMinor);
};
