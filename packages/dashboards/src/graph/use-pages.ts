import { type AnyVariables, useClient } from 'urql';
import type { ListPage, ListPages } from '../export/read-all.ts';
import { type ListQuestion, pagesOf } from './pages-of.ts';

/** As `pagesOf`, with the client of the page. */
export const usePages = <Data, Variables extends AnyVariables, Row>(
  shown: ListPage<Row> | null | undefined,
  question: ListQuestion<Data, Variables, Row>,
): ListPages<Row> => pagesOf(useClient(), shown, question);
