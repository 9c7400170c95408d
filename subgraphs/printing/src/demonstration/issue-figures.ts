import { everyDay, recentDays, seedId, syntheticIssue } from '@media-graph/subgraph';

const spareCopies = 150;

/** The synthetic print figures of one issue. */
export type IssueFigures = {
  readonly slug: string;
  readonly issueId: string;
  readonly date: string;
  readonly pageCount: number;
  readonly totalDraw: number;
  readonly goodCopies: number;
  readonly wasteStartup: number;
  readonly wasteRunning: number;
  readonly grossCopies: number;
};

const issueFigures = (date: string): IssueFigures => {
  const day = Number(date.slice('YYYY-MM-'.length));
  const { pageCount, totalDraw } = syntheticIssue(date);
  const goodCopies = totalDraw + spareCopies + ((day * 31) % 100);
  const waste = 900 + ((day * 53) % 300);
  const wasteStartup = 500 + ((day * 17) % 100);
  const slug = `hzrb-${date}`;
  return {
    slug,
    issueId: seedId('NewspaperIssue', slug),
    date,
    pageCount,
    totalDraw,
    goodCopies,
    wasteStartup,
    wasteRunning: waste - wasteStartup,
    grossCopies: goodCopies + waste,
  };
};

/** What is ordered of an issue: its draw, and copies that are not distributed. */
export const orderedCopies = ({ totalDraw }: Pick<IssueFigures, 'totalDraw'>): number =>
  totalDraw + spareCopies;

/** 1 to 30 May 2024. */
export const issuesOfMay: readonly IssueFigures[] = everyDay('2024-05-01', '2024-05-30').map(issueFigures);

export const recentIssues = (): IssueFigures[] => recentDays().map(issueFigures);
