import { everyDay, recentDays, seedId, weekdayOf } from '@media-graph/subgraph';

const spareCopies = 150;

/** The synthetic print figures of one issue; distribution and content reckon theirs by the same rules. */
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
  const weekday = weekdayOf(date);
  const weekend = weekday > 5;
  const totalDraw = 42_000 + ((day * 137) % 900) - (weekend ? 3500 : 0);
  const goodCopies = totalDraw + spareCopies + ((day * 31) % 100);
  const waste = 900 + ((day * 53) % 300);
  const wasteStartup = 500 + ((day * 17) % 100);
  const slug = `hzrb-${date}`;
  return {
    slug,
    issueId: seedId('NewspaperIssue', slug),
    date,
    pageCount: weekend ? 8 : weekday === 3 ? 24 : 16,
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
