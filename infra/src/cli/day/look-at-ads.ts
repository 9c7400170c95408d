import type { Hands, Thing } from './hands-of.ts';
import { publicationCode } from './hour-of.ts';

const areasQuery = `query ($code: String!, $date: Date!) {
  newspaperIssueByDate(publicationCode: $code, issueDate: $date) { adAreas { page } }
}`;

/** What advertising says of an issue, in a line; the paper is made without its word where it is away. */
export const lookAtAds = async ({ askIfThere }: Hands, issueDate: string): Promise<string> => {
  const data = await askIfThere('editor', areasQuery, { code: publicationCode, date: issueDate });
  if (!data)
    return 'Advertising is away: the pages are closed without its word on where advertisements stand.';
  const pages = new Set(data.newspaperIssueByDate.adAreas.map(({ page }: Thing) => page));
  return `Advertisements stand on ${pages.size} of its pages.`;
};
