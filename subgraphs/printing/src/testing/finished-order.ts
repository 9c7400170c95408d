import type { Works } from './new-works.ts';

type Seen = { id: string; version: number };

/** An order of which so many good copies were printed, and that is being finished. */
export const finishedOrder = async (
  works: Works,
  goodCopies: number,
  changes: object = {},
): Promise<Seen> => {
  const id = await works.orderInPrepress(changes);
  const waiting = (await works.schedule(id, 1, { pressId: await works.newPress() })).thing;
  const run = (await works.act('startPressRun', { id: waiting.id, version: waiting.version })).thing;
  const counts = { grossCopies: goodCopies, goodCopies, wasteStartup: 0, wasteRunning: 0 };
  const { thing, message } = await works.act('reportPressRun', {
    id: run.id,
    version: run.version,
    ...counts,
  });
  if (!thing) throw new Error(message ?? '');
  return works.orderNow(id);
};
