/** What a file takes at most; more is a task for the graph itself, not for a page. */
export const mostRows = 10_000;

/** A page of a list, as far as it is needed to go on. */
export type ListPage<Row> = {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** A list that goes on: the page that is shown, and how the one behind a cursor is read. */
export type ListPages<Row> = {
  readonly shown: ListPage<Row> | null | undefined;
  /** @throws where it does not come */
  readonly after: (cursor: string) => Promise<ListPage<Row>>;
};

/**
 * All rows of a list, or the first `mostRows`.
 *
 * @param onProgress told how many there are so far
 */
export const readAll = async <Row>(
  { shown, after }: ListPages<Row>,
  onProgress: (count: number) => void,
): Promise<readonly Row[]> => {
  const rows = [...(shown?.nodes ?? [])];
  let info = shown?.pageInfo;
  while (info?.hasNextPage && info.endCursor !== null && rows.length < mostRows) {
    const page: ListPage<Row> = await after(info.endCursor);
    rows.push(...page.nodes);
    info = page.pageInfo;
    onProgress(rows.length);
  }
  return rows.slice(0, mostRows);
};
