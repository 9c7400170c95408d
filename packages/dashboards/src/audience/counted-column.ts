import type { Column } from '../export/column.ts';

type Figure = 'reads' | 'readers' | 'likes' | 'shares' | 'comments' | 'followers';
type Audience<Name extends Figure> =
  | { readonly total: Readonly<Record<Name, string | null>> | null }
  | null
  | undefined;

/** A figure of what readers did; undefined where nobody counted, or where it is not known. */
export const countedFigure = <Name extends Figure>(
  audience: Audience<Name>,
  figure: Name,
): number | undefined => {
  const value = audience?.total?.[figure];
  return value === null || value === undefined ? undefined : Number(value);
};

/** A column of it, in which what nobody counted is neither a 0 nor a fault. */
export const countedColumn = <Row, Name extends Figure>(
  figure: Name,
  audienceOf: (row: Row) => Audience<Name>,
  say: (text: Name | 'notCounted') => string,
): Column<Row> => {
  const isNotCounted = (row: Row): boolean => audienceOf(row)?.total === null;
  return {
    title: say(figure),
    kind: (row) => (isNotCounted(row) ? 'text' : 'count'),
    value: (row) => (isNotCounted(row) ? say('notCounted') : countedFigure(audienceOf(row), figure)),
  };
};
