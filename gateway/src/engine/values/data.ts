import { ExactNumber } from './exact-number.ts';
import type { Gap, lostType } from './gap.ts';

/** An object of an answer: its own keys are data, whatever they are called. */
export type Data = {
  [key: string]: unknown;
  [lostType]?: Gap;
};

/** Whether a value of an answer is an object. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);

/** The value of an own key, or undefined: `toString` is a field like any other. */
export const own = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

/** Sets an own key, `__proto__` included. */
export const setOwn = (data: Data, key: string, value: unknown): void => {
  if (key === '__proto__') {
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    data[key] = value;
  }
};
