import { shanghaiInstant } from '@media-graph/subgraph';
import { CliError } from '../cli-error.ts';
import type { Hands, Thing } from './hands-of.ts';
import { hourOf, publicationCode } from './hour-of.ts';

const staff = 'printing-staff';
const hour = 3_600_000;
/** What a page of a copy costs the newspaper: made up. */
const fenForPage = 3;
const paper = { grade: 'NEWSPRINT', grammage: 45 } as const;

const issueQuery = `query ($code: String!, $date: Date!, $number: String!) {
  newspaperIssueByDate(publicationCode: $code, issueDate: $date) { id pageCount format totalDraw plannedCopies goodCopies }
  printOrders(number: $number) { nodes { ...order } }
  presses { id maxPageCount }
  paperStocks { id grade grammage reelWidthMm onHandKg }
  organisationBySlug(slug: "huizhou-daily") { id }
}
fragment order on PrintOrder { id version status quantity runs { id version status plannedCopies plannedPaperKg } }`;

const plansQuery = `query ($press: ID!, $from: DateTime!) {
  pressRuns(pressId: $press, times: {from: $from}, first: 100) { nodes { plannedEnd } }
}`;

/** When the press is planned for an issue: in its night, or, where that is over, behind all that is planned on it. */
const startOf = async ({ ask }: Hands, press: Thing, issueDate: string): Promise<Date> => {
  const usual = shanghaiInstant(issueDate, '01:05');
  if (usual.getTime() > Date.now()) return usual;
  const from = new Date(Date.now() - 24 * hour);
  const { nodes } = (await ask(staff, plansQuery, { press: press.id, from })).pressRuns;
  return new Date(Math.max(Date.now(), ...nodes.map((run: Thing) => Date.parse(run.plannedEnd))) + hour);
};

/** Reels that came in the night before, so that a run never waits for paper: what a tonne costs is made up. */
const receivePaper = ({ act }: Hands, stock: Thing, neededKg: number, issueDate: string) =>
  act(staff, 'receivePaperStock', 'stock { id }', [
    {
      ...{ ...paper, reelWidthMm: stock.reelWidthMm, supplier: '合成紙業', costPerTonneMinor: '520000' },
      reels: Array.from({ length: Math.ceil(neededKg / 600) }, (_, index) => ({
        ...{ number: `${issueDate}-${index + 1}`, grams: 650_000 },
      })),
      receivedAt: hourOf(issueDate, '00:00'),
    },
  ]);

/** The works prints what the notice asks for: order, run and counts, up to the copies on the ramp. */
export const printIssue = async (hands: Hands, issueDate: string): Promise<readonly string[]> => {
  const { ask, act } = hands;
  const number = `${publicationCode}-${issueDate}`;
  const look = () => ask(staff, issueQuery, { code: publicationCode, date: issueDate, number });
  const before = await look();
  const { newspaperIssueByDate: issue, presses, paperStocks, organisationBySlug: customer } = before;
  const stock = paperStocks.find(
    (one: Thing) => one.grade === paper.grade && one.grammage === paper.grammage,
  );
  const press = presses.find(({ maxPageCount }: Thing) => maxPageCount >= issue.pageCount);
  if (!stock || !press) throw new CliError(`The works has no press or no paper for ${issue.pageCount} pages`);

  if (!before.printOrders.nodes[0]?.runs.length)
    await act(staff, 'planPrintNight', 'runs { id }', [
      {
        ...{ pressId: press.id, stockId: stock.id, startsAt: await startOf(hands, press, issueDate) },
        notices: [
          {
            ...{ issueId: issue.id, copies: issue.totalDraw, number, customerId: customer.id },
            ...{ title: `惠州日報 ${issueDate}`, pageCount: issue.pageCount, format: issue.format },
            dueAt: shanghaiInstant(issueDate, '04:00'),
            priceMinor: String(issue.plannedCopies * issue.pageCount * fenForPage),
          },
        ],
      },
    ]);
  const order = async (): Promise<Thing> => (await look()).printOrders.nodes[0];
  const onRuns = async (status: string, mutation: string, more: (run: Thing) => object = () => ({})) => {
    for (const { id, version, status: now, ...run } of (await order()).runs)
      if (now === status) await act(staff, mutation, 'run { id }', [{ id, version, ...more(run) }]);
  };
  await onRuns('WAITING', 'setUpPressRun');
  const [run] = (await order()).runs;
  if (run.status === 'SETUP' && stock.onHandKg < run.plannedPaperKg * 2)
    await receivePaper(hands, stock, run.plannedPaperKg * 2, issueDate);
  await onRuns('SETUP', 'startPressRun', () => ({ startedAt: hourOf(issueDate, '01:15') }));
  await onRuns('IN_PROGRESS', 'reportPressRun', ({ plannedCopies: goodCopies }) => {
    const [wasteStartup, wasteRunning] = [420, Math.ceil(goodCopies * 0.012)];
    return {
      ...{ goodCopies, wasteStartup, wasteRunning, grossCopies: goodCopies + wasteStartup + wasteRunning },
      endedAt: hourOf(issueDate, '02:35'),
    };
  });
  await onRuns('CLEANUP', 'completePressRun');
  const { id, version, status } = await order();
  if (status === 'FINISHING')
    await act(staff, 'deliverPrintOrder', 'order { id }', [
      { id, version, deliveredAt: hourOf(issueDate, '02:50') },
    ]);
  const after = (await look()).newspaperIssueByDate;
  return [`${after.goodCopies} good copies are printed, and the distribution company has them.`];
};
