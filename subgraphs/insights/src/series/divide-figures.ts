import type { Figure, FigureOrder, FigureQuestion } from '@media-graph/subgraph';

const nameOf = ({ bucket, keys, isTotal }: Figure): string => JSON.stringify([isTotal, bucket, keys]);

const divided = (
  value: number | null | undefined,
  by: number | null | undefined,
  times: number,
): number | null => (value == null || !by ? null : (value * times) / by);

const growth = ({ value, compared }: Figure): number | null =>
  value === null || !compared ? null : value / compared;

/** Numbers in the order that is wanted, and what has none behind them. */
const ranks: Readonly<Record<FigureOrder, (figure: Figure) => number | null>> = {
  TIME: () => 0,
  LARGEST: ({ value }) => value,
  SMALLEST: ({ value }) => value && -value,
  GROWTH: growth,
};

/**
 * One owner's figures by another's, place by place. A place that the second has not, or that belongs to nothing there,
 * has no rate; the total is that of the totals.
 */
export const divideFigures = (
  figures: readonly Figure[],
  by: readonly Figure[],
  times: number,
  { orderBy, top }: Pick<FigureQuestion, 'orderBy' | 'top'>,
): Figure[] => {
  const divisors = new Map(by.map((figure) => [nameOf(figure), figure]));
  const rates = figures.flatMap((figure) => {
    const divisor = divisors.get(nameOf(figure));
    if (!divisor) return [];
    return {
      ...figure,
      value: divided(figure.value, divisor.value, times),
      compared: divided(figure.compared, divisor.compared, times),
      isSynthetic: figure.isSynthetic || divisor.isSynthetic,
    };
  });
  const rank = ranks[orderBy];
  const points = rates
    .filter(({ isTotal, value, compared }) => !isTotal && (value !== null || compared !== null))
    .toSorted(
      (one, other) =>
        (rank(other) ?? Number.NEGATIVE_INFINITY) - (rank(one) ?? Number.NEGATIVE_INFINITY) || 0,
    );
  return [...rates.filter(({ isTotal }) => isTotal), ...points.slice(0, top)];
};
