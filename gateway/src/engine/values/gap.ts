import type { Failure } from './failure.ts';
import type { Shape } from './shapes-of.ts';

/**
 * Stands in the data for a value that could not be had, and answers why. It is a function because JSON has
 * none: no answer of a subgraph can be mistaken for one.
 */
export type Gap = {
  (): readonly Failure[];
  /** What was asked for below: it stays lost when another subgraph has the value, but not these keys of it. */
  readonly shapes: readonly Shape[];
  /** Whether it is of an entity of which the subgraph that was asked for it knows nothing. */
  readonly isUnknown?: boolean;
  /** Whether it is of an object that lacks what other subgraphs are asked for it by. */
  readonly isKeyless?: boolean;
};

/** A gap for these failures. */
export const gapOf = (failures: readonly Failure[], shapes: readonly Shape[] = []): Gap =>
  Object.assign(() => failures, { shapes });

/** Whether a value of the data is a gap. */
export const isGap = (value: unknown): value is Gap => typeof value === 'function';

/** For what no subgraph has, without anything having gone wrong: nobody could be asked for it. */
export const absent: Gap = gapOf([]);

/** For an entity that is unknown where it was asked for: whoever refers to it has an id that stands for nothing. */
export const unknown: Gap = Object.assign(gapOf([]), { isUnknown: true });

/** For what nobody could be asked for: whoever has answered the object has left out what was asked for with it. */
export const keyless: Gap = Object.assign(gapOf([]), { isKeyless: true });

/** The same gap for a value below which these were asked for. */
export const gapAbove = (gap: Gap, shapes: readonly Shape[]): Gap =>
  shapes.length
    ? Object.assign(() => gap(), {
        shapes,
        isUnknown: gap.isUnknown === true,
        isKeyless: gap.isKeyless === true,
      })
    : gap;

/** The same gap a step further down in the data. */
export const gapBelow = (gap: Gap): Gap => {
  let failures: readonly Failure[] | undefined;
  const lowered = (): readonly Failure[] => (failures ??= gap().map(lower));
  return Object.assign(lowered, { shapes: [] });
};

const lower = (failure: Failure): Failure =>
  failure.kind === 'field' || failure.kind === 'object'
    ? { ...failure, up: failure.up + 1, original: failure.original ?? failure }
    : failure;

/** One gap for two of the same value: whichever came first, the failures of both are told, and none twice. */
export const joinGaps = (one: Gap, other: Gap): Gap => {
  const [known, shapes] = [new Set(one().map(textOf)), new Set(one.shapes)];
  const failures = other().filter((failure) => !known.has(textOf(failure)));
  const more = other.shapes.filter((shape) => !shapes.has(shape));
  return failures.length || more.length ? gapOf([...one(), ...failures], [...one.shapes, ...more]) : one;
};

/** What the client will be told of a failure. */
const textOf = ({ message, code, subgraph, up, below }: Failure): string =>
  JSON.stringify([message, code, subgraph, up, below]);

/** A failure as it was noted, wherever in the data it explains something. */
export const originalOf = (failure: Failure): Failure => failure.original ?? failure;

/**
 * Where an object keeps the gap that its true type was lost in; its `__typename` may still be the interface by
 * which other subgraphs know it.
 */
export const lostType: unique symbol = Symbol('lost type');
