import { addDays, addMonths, daysBetween, monthOf } from '@media-graph/subgraph';
import type { AdSlot } from '../ad-slot/ad-slot.entity.ts';
import type { DigitalAvail } from '../avail/avail.entity.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { AdPlacement } from './placement.entity.ts';
import { splitByWeight, splitEvenly } from './split.ts';

/** A placement before it is held or sold. */
export type PlannedPlacement = Omit<
  AdPlacement,
  | 'id'
  | 'status'
  | 'issueId'
  | 'paidMinor'
  | 'directCostMinor'
  | 'priceChangeMinor'
  | 'costChangeMinor'
  | 'releaseReason'
>;

type Priced = Pick<
  AdLine,
  'id' | 'organisationId' | 'costMinor' | 'listCostMinor' | 'sectionId' | 'startsOn' | 'endsOn' | 'words'
>;
type Part = Partial<PlannedPlacement> & { readonly onDate: string; readonly weight: bigint };

const place = (line: Priced, medium: AdMedium, parts: readonly Part[]): PlannedPlacement[] => {
  const weights = parts.map(({ weight }) => weight);
  const booked = splitByWeight(line.costMinor, weights);
  const list = splitByWeight(line.listCostMinor, weights);
  return parts.map(({ weight: _, ...part }, index) => ({
    organisationId: line.organisationId,
    lineId: line.id,
    medium,
    sectionId: line.sectionId,
    slotId: null,
    availId: null,
    units: 1n,
    words: line.words,
    faceId: null,
    frame: null,
    during: null,
    makesGoodId: null,
    pageSurchargeMinor: 0n,
    colourSurchargeMinor: 0n,
    positionSurchargeMinor: 0n,
    makeGoodReason: null,
    bookedMinor: booked[index]!,
    listMinor: list[index]!,
    ...part,
  }));
};

/** One insertion in each slot, at equal prices. */
export const inSlots = (line: Priced, slots: readonly AdSlot[]): PlannedPlacement[] =>
  place(
    line,
    'PRINT',
    slots.map(({ id, issueDate, sectionId }) => ({ slotId: id, onDate: issueDate, sectionId, weight: 1n })),
  );

/** The quantity spread evenly over the days, each at the price of its units. */
export const overDays = (
  line: Priced & Pick<AdLine, 'quantity'>,
  avails: readonly DigitalAvail[],
): PlannedPlacement[] => {
  const units = splitEvenly(line.quantity, avails.length);
  return place(
    line,
    'DIGITAL',
    avails.map(({ id, onDate }, index) => ({
      availId: id,
      onDate,
      units: units[index]!,
      weight: units[index]!,
    })),
  );
};

/** Each frame for the whole time, in parts of calendar months, so that every month has its revenue. */
export const onFrames = (line: Priced, faceId: string, frames: readonly number[]): PlannedPlacement[] => {
  const parts: Part[] = [];
  for (const frame of frames)
    for (let from = line.startsOn; from <= line.endsOn; ) {
      const end = addDays(line.endsOn, 1);
      const nextMonth = addMonths(`${monthOf(from)}-01`, 1);
      const to = [nextMonth, end].sort()[0]!;
      parts.push({
        faceId,
        frame,
        onDate: from,
        during: `[${from},${to})`,
        weight: BigInt(daysBetween(from, to)),
      });
      from = to;
    }
  return place(line, 'OOH', parts);
};

/** A part in an event: all of it on the first day. */
export const atEvent = (line: Priced): PlannedPlacement[] =>
  place(line, 'EVENT', [{ onDate: line.startsOn, weight: 1n }]);
