import type { Failure } from './failure.ts';

/**
 * Stands in the data for a value that could not be had, and answers why. It is a function because JSON has
 * none: no answer of a subgraph can be mistaken for one.
 */
export type Gap = () => readonly Failure[];

/** A gap for these failures. */
export const gapOf =
  (failures: readonly Failure[]): Gap =>
  () =>
    failures;

/** Whether a value of the data is a gap. */
export const isGap = (value: unknown): value is Gap => typeof value === 'function';

/** For what no subgraph has, without anything having gone wrong: the entity is unknown where it was asked for. */
export const absent: Gap = gapOf([]);

/**
 * Where an object keeps the gap that its true type was lost in; its `__typename` may still be the interface by
 * which other subgraphs know it.
 */
export const lostType: unique symbol = Symbol('lost type');
