import type { Protection } from './protection.ts';

/** What some callers may read, who are alike in what an operation needs. */
export type Access = {
  /** Whether they may see objects of a type at all. */
  readonly toType: (type: string) => boolean;
  /** Whether they may read a field of objects of a type. */
  readonly toField: (type: string, field: string) => boolean;
};

/** @param granted texts of the requirements that are met; all others are not */
export const accessOf = (protection: Protection, granted: ReadonlySet<string>): Access => ({
  toType: (type) => protection.ofType(type).every(({ text }) => granted.has(text)),
  toField: (type, field) => protection.ofField(type, field).every(({ text }) => granted.has(text)),
});
