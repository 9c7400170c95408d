import type { DataSources } from '../context.ts';

/** The works that prints an issue, as far as the viewer is told: by its order, by what was printed of it, or the only one there is. */
export const worksOfIssue = async (
  issueId: string,
  {
    ordersOfIssues,
    printsOfIssues,
    onlyWorks,
  }: Pick<DataSources, 'ordersOfIssues' | 'printsOfIssues' | 'onlyWorks'>,
): Promise<string | null> => {
  const [known] = [...(await ordersOfIssues.load(issueId)), ...(await printsOfIssues.load(issueId))];
  return known?.organisationId ?? (await onlyWorks());
};
