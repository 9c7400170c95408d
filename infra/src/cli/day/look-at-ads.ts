import type { Hands, Thing } from './hands-of.ts';
import { publicationCode } from './hour-of.ts';

const areasQuery = `query ($code: String!, $date: Date!) {
  newspaperIssueByDate(publicationCode: $code, issueDate: $date) { adAreas { page columns rows } }
}`;

/** Columns times rows of a page's grid. */
const wholePage = 8 * 12;

export type Ads = {
  /** Names of pages that advertisements have to themselves. */
  readonly fullPages: ReadonlySet<string>;
  readonly line: string;
};

/** Where advertisements stand on an issue; the paper is made without knowing it where advertising is away. */
export const lookAtAds = async ({ askIfThere }: Hands, issueDate: string): Promise<Ads> => {
  const data = await askIfThere('editor', areasQuery, { code: publicationCode, date: issueDate });
  if (!data)
    return {
      fullPages: new Set(),
      line: 'Advertising is away: the pages are closed without its word on where advertisements stand.',
    };
  const areas: Thing[] = data.newspaperIssueByDate.adAreas;
  const taken = new Map<string, number>();
  for (const { page, columns, rows } of areas) taken.set(page, (taken.get(page) ?? 0) + columns * rows);
  return {
    fullPages: new Set([...taken].filter(([, cells]) => cells >= wholePage).map(([page]) => page)),
    line: `Advertisements stand on ${taken.size} of its pages.`,
  };
};
