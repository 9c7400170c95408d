import {
  addDays,
  daysBetween,
  readDateRange,
  refused,
  requireDate,
  requireFound,
  requireTextBetween,
  writeDateRange,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { fitsLine } from '../ad-slot/fits-line.ts';
import type { Transaction } from '../context.ts';
import type { AdMedium, BookAdMakeGoodInput } from '../generated/resolvers.ts';
import type { AdPlacement } from '../placement/placement.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { lockPlacement } from './lock-placement.ts';

type Place = Partial<AdPlacement> & Pick<AdPlacement, 'onDate'>;
type Finder = (
  tx: Transaction,
  wrong: AdPlacement,
  input: BookAdMakeGoodInput,
  product: AdProduct,
) => Promise<Place>;

const requireDay = (day: string | null | undefined): string => {
  if (day == null) throw refused('INVALID_INPUT', 'Say on which day', 'input', 'onDate');
  return requireDate(day, 'input', 'onDate');
};

const finders: Record<AdMedium, Finder> = {
  PRINT: async (tx, { lineId }, { slotId }, product) => {
    const slot = requireFound(slotId ? await tx.slots.load(slotId) : null, 'input', 'slotId');
    if (!fitsLine(slot, product, (await tx.lines.load(lineId))!))
      throw refused('INVALID_INPUT', 'The slot has another size than the line', 'input', 'slotId');
    return { slotId: slot.id, onDate: slot.issueDate, sectionId: slot.sectionId };
  },
  DIGITAL: async ({ digitalAvailRepository }, _, input, { id }) => {
    const onDate = requireDay(input.onDate);
    const [avail] = await digitalAvailRepository.between(id, onDate, onDate);
    if (!avail) throw refused('SOLD_OUT', 'There are no units on the day', 'input', 'onDate');
    return { availId: avail.id, onDate };
  },
  OOH: async ({ faces, outdoorFaceRepository }, wrong, input) => {
    const face = requireFound(await faces.load(input.faceId ?? wrong.faceId!), 'input', 'faceId');
    const onDate = requireDay(input.onDate);
    const { from, until } = readDateRange(wrong.during!);
    const lastDay = addDays(onDate, daysBetween(from, until!));
    const [frame] = await outdoorFaceRepository.freeFrames(face.id, onDate, lastDay);
    if (frame === undefined)
      throw refused('SOLD_OUT', 'No frame of the face is free all the time', 'input', 'onDate');
    return { faceId: face.id, frame, onDate, during: writeDateRange({ from: onDate, until: lastDay }) };
  },
  EVENT: () => {
    throw refused('INVALID_INPUT', 'A part in an event is not made good', 'input', 'placementId');
  },
};

/** Gives a customer the same again for nothing, in the stead of what appeared wrongly or not at all (補刊). */
export const bookAdMakeGood = async (tx: Transaction, input: BookAdMakeGoodInput): Promise<AdPlacement> => {
  const wrong = await lockPlacement(tx, input.placementId);
  await tx.lineRepository.expireOverdue(wrong.organisationId);
  const makeGoodReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const line = (await tx.lines.load(wrong.lineId))!;
  const place = await finders[wrong.medium](tx, wrong, input, (await tx.products.load(line.productId))!);
  const { issueId: _issueId, paidMinor: _paid, ...kept } = wrong;
  const id = uuidv7();
  await tx.placementRepository.insert({
    ...kept,
    ...place,
    ...{ id, status: 'SOLD', makesGoodId: wrong.id, makeGoodReason, bookedMinor: 0n, listMinor: 0n },
    ...{ pageSurchargeMinor: 0n, colourSurchargeMinor: 0n, positionSurchargeMinor: 0n },
  });
  return tx.placementRepository.findOneByOrFail({ id });
};
