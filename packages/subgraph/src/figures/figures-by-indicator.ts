import type { EntityManager } from 'typeorm';
import { badInput } from '../graphql/errors.ts';
import { type FigureQuestion, readFigureQuestion } from './figure-question.ts';
import { type Figure, type FigureSource, figuresOf } from './figures-of.ts';

/** An indicator's source, which may hang on the question. */
type Source = FigureSource | ((question: FigureQuestion) => FigureSource);

/**
 * What a subgraph answers as `figures` of a series that is its own, by the codes of its indicators.
 *
 * @example figures: ({ id }, _, { printFigures }) => printFigures.of(id)
 */
export const figuresByIndicator = (manager: EntityManager, sources: Readonly<Record<string, Source>>) => ({
  /** @throws BAD_USER_INPUT for an indicator of another subgraph */
  of(question: string): Promise<Figure[]> {
    const asked = readFigureQuestion(question);
    const source = Object.hasOwn(sources, asked.indicator) ? sources[asked.indicator] : undefined;
    if (!source) throw badInput(`There is no indicator ${asked.indicator} here`);
    return figuresOf(manager, typeof source === 'function' ? source(asked) : source, asked);
  },
});

/** The sum of a column over the rows that count, for `value` and `of` of a source. */
export const sumOf =
  (sql: string) =>
  (when: string): string =>
    `sum(${sql}) FILTER (WHERE ${when})`;

/** How many different values a column has among the rows that count, for `value` and `of` of a source. */
export const countOf =
  (sql: string) =>
  (when: string): string =>
    `count(DISTINCT ${sql}) FILTER (WHERE ${when})`;
