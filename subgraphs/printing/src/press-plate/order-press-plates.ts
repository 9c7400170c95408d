import { refused, requireBetween, requireEntries, requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { OrderPressPlatesInput } from '../generated/resolvers.ts';
import type { PressRun } from '../press-run/press-run.entity.ts';

/** Orders the plates of pages of a run, of all that have none when no page is named. */
export const orderPressPlates = async (tx: Transaction, input: OrderPressPlatesInput): Promise<PressRun> => {
  const organisationId = ownCompany(tx.viewer);
  const runId = requireId(input.runId, 'input', 'runId');
  const run = requireFound(await tx.pressRunRepository.lock(runId), 'input', 'runId');
  const { pageCount } = (await tx.printOrders.load(run.orderId))!;
  const standing = await tx.pressPlateRepository.lockStanding(runId);
  const has = new Set(standing.map(({ pageNumber }) => pageNumber));
  const all = Array.from({ length: pageCount }, (_, index) => index + 1);
  const pages = input.pages
    ? requireEntries(input.pages, 1, pageCount, 'input', 'pages').map((page) =>
        requireBetween(page, 1, pageCount, 'input', 'pages'),
      )
    : all.filter((page) => !has.has(page));
  if (pages.length === 0)
    throw refused('ILLEGAL_TRANSITION', 'Each page has its plate: have one made anew', 'input', 'runId');
  if (new Set(pages).size < pages.length || pages.some((page) => has.has(page)))
    throw refused('DUPLICATE', 'A page has a plate: have it made anew', 'input', 'pages');
  const former = new Map(
    (await tx.platesOfRuns.load(runId)).map(({ pageNumber, number }) => [pageNumber, number]),
  );
  await tx.pressPlateRepository.insert(
    pages.map((pageNumber) => {
      const number = (former.get(pageNumber) ?? 0) + 1;
      const reason = number > 1 ? 'Ordered again after it was scrapped' : null;
      return { id: uuidv7(), organisationId, runId, pageNumber, number, reason };
    }),
  );
  tx.platesOfRuns.clear(runId);
  return run;
};
