import type { ListPage, ListPages } from './read-all.ts';

/**
 * Lists of one kind as one: what is shown of each, and then the rest of each, list by list.
 *
 * @param lists each read by its own cursors
 */
export const joinedPages = <Row>(lists: readonly ListPages<Row>[]): ListPages<Row> => {
  /** The place of the next list from there on that has more, with its cursor. */
  const nextFrom = (first: number): string | null => {
    const place = lists.findIndex(({ shown }, index) => index >= first && shown?.pageInfo.hasNextPage);
    return place < 0 ? null : `${place} ${lists[place]!.shown!.pageInfo.endCursor}`;
  };
  const pageOf = (nodes: readonly Row[], endCursor: string | null): ListPage<Row> => ({
    nodes,
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  });
  return {
    shown: pageOf(
      lists.flatMap(({ shown }) => shown?.nodes ?? []),
      nextFrom(0),
    ),
    after: async (cursor) => {
      const gap = cursor.indexOf(' ');
      const place = Number(cursor.slice(0, gap));
      const { nodes, pageInfo } = await lists[place]!.after(cursor.slice(gap + 1));
      const rest = pageInfo.hasNextPage ? `${place} ${pageInfo.endCursor}` : nextFrom(place + 1);
      return pageOf(nodes, rest);
    },
  };
};
