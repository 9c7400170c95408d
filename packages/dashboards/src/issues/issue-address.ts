/** Where an issue's own page is. */
export const issueAddress = ({ issueDate, edition }: { issueDate: string; edition: string }): string =>
  `/dashboards/issues/${issueDate}/${encodeURIComponent(edition)}`;
