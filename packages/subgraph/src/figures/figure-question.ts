import { badInput } from '../graphql/errors.ts';

/** Stretches of the calendar by which figures are told apart. */
const calendarUnits = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'WEEKDAY'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

const figureOrders = ['TIME', 'LARGEST', 'SMALLEST', 'GROWTH'] as const;
export type FigureOrder = (typeof figureOrders)[number];

/** Days on end; both belong to it. */
type Days = { readonly from: string; readonly until: string };

/** What is asked of the owner of a figure: which one, over which days, told apart by what. */
export type FigureQuestion = {
  /** The indicator's code in the catalogue, such as `waste-rate`. */
  readonly indicator: string;
  /** Names of dimensions, as the catalogue has them, such as `PRESS`. */
  readonly by: readonly string[];
  readonly each: CalendarUnit | null;
  readonly days: Days;
  /** The days that it is held against, and what brings one of them to its place among `days`, as PostgreSQL's interval. */
  readonly compared: (Days & { readonly shift: string }) | null;
  readonly filter: readonly { readonly dimension: string; readonly keys: readonly string[] }[];
  /** Whether what belongs to none of a dimension is left out, but of the total. */
  readonly isAssigned: boolean;
  readonly orderBy: FigureOrder;
  readonly top: number;
};

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const areDays = (value: unknown): boolean =>
  [(value as Days).from, (value as Days).until].every(
    (day) => isText(day) && /^\d{4}-\d{2}-\d{2}$/.test(day),
  );

const isQuestion = (value: unknown): value is FigureQuestion => {
  const { indicator, by, each, days, compared, filter, isAssigned, orderBy, top } = value as FigureQuestion;
  return (
    isText(indicator) &&
    areTexts(by) &&
    (each === null || calendarUnits.includes(each)) &&
    areDays(days) &&
    (compared === null || (areDays(compared) && /^\d{1,5} (days|months)$/.test(compared.shift))) &&
    filter.every(({ dimension, keys }) => isText(dimension) && areTexts(keys)) &&
    typeof isAssigned === 'boolean' &&
    figureOrders.includes(orderBy) &&
    Number.isInteger(top)
  );
};

/** The key under which a series goes from the subgraph that answers for it to the owner of its figures. */
export const writeFigureQuestion = (question: FigureQuestion): string =>
  Buffer.from(JSON.stringify(question)).toString('base64url');

/** @throws BAD_USER_INPUT for what `writeFigureQuestion` did not write */
export const readFigureQuestion = (text: string): FigureQuestion => {
  try {
    const question: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isQuestion(question)) return question;
  } catch {
    // Falls through: what is no JSON, or has other parts, is as bad.
  }
  throw badInput('This is no question for figures');
};

/** Whether a question tells figures apart by a dimension, or keeps some of it. */
export const asksBy = ({ by, filter }: FigureQuestion, dimension: string): boolean =>
  by.includes(dimension) || filter.some((kept) => kept.dimension === dimension);
