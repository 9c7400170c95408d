import type { RequestContext, Session } from '@media-graph/subgraph';
import { countsVisibleTo, visibleTo } from './access/visible.ts';
import { issuePrintRepository } from './newspaper-issue/issue-print.repository.ts';
import { printingCompanyRepository } from './organisation/printing-company.repository.ts';
import { paperReelRepository } from './paper-stock/paper-reel.repository.ts';
import { paperStockRepository, type ReelPage } from './paper-stock/paper-stock.repository.ts';
import { pressRepository } from './press/press.repository.ts';
import { pressRunRepository, type RunPage, runStopRepository } from './press-run/press-run.repository.ts';
import { printOrderRepository } from './print-order/print-order.repository.ts';

/** The table of what can be read. */
export const createDataSources = ({
  viewer,
  manager,
  loader,
  keyLoader,
  groupLoader,
  pageLoader,
}: Session) => {
  const visible = visibleTo(viewer);
  const companies = printingCompanyRepository(manager, visible);
  const presses = pressRepository(manager, visible);
  const stocks = paperStockRepository(manager, visible);
  const reels = paperReelRepository(manager, visible);
  const orders = printOrderRepository(manager, visible);
  const runs = pressRunRepository(manager, visible);
  const stops = runStopRepository(manager, visible);
  const prints = issuePrintRepository(manager, countsVisibleTo(viewer));
  return {
    printingCompanyRepository: companies,
    pressRepository: presses,
    paperStockRepository: stocks,
    paperReelRepository: reels,
    printOrderRepository: orders,
    pressRunRepository: runs,
    runStopRepository: stops,

    presses: loader((ids) => presses.byIds(ids)),
    paperStocks: loader((ids) => stocks.byIds(ids)),
    paperOnHand: loader((ids) => stocks.onHand(ids)),
    paperReels: loader((ids) => reels.byIds(ids)),
    reelsOfStocks: pageLoader((ids, page: ReelPage) => stocks.reelPages(ids, page)),
    printOrders: loader((ids) => orders.byIds(ids)),
    ordersOfCustomers: pageLoader((ids, page) => orders.pagesOfCustomers(ids, page)),
    ordersOfIssues: groupLoader(
      (ids) => orders.ofIssues(ids),
      ({ issueId }) => issueId!,
    ),
    pressRuns: loader((ids) => runs.byIds(ids)),
    runsOfPresses: pageLoader((ids, page: RunPage) => runs.pagesOfPresses(ids, page)),
    runsOfOrders: groupLoader(
      (ids) => runs.ofOrders(ids),
      ({ orderId }) => orderId,
    ),
    runsOfIssues: groupLoader(
      (ids) => runs.ofIssues(ids),
      ({ issueId }) => issueId!,
    ),
    stopsOfRuns: groupLoader(
      (ids) => stops.ofRuns(ids),
      ({ runId }) => runId,
    ),
    paperOfRuns: groupLoader(
      (ids) => reels.consumptionsOfRuns(ids),
      ({ runId }) => runId,
    ),
    printsOfIssues: groupLoader(
      (ids) => prints.ofIssues(ids),
      ({ issueId }) => issueId,
    ),
    profiles: groupLoader(
      (ids) => companies.profiles(ids),
      ({ organisationId }) => organisationId,
    ),
    figures: keyLoader((keys) => companies.figures(keys), ['organisationId', 'month']),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
