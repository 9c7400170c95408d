import type { Requirement } from './requirement.ts';

/** What a caller has of that for which directives may ask. */
export type Grants = {
  readonly isAuthenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
};

/** A caller who has nothing. */
export const noGrants: Grants = { isAuthenticated: false, scopes: new Set(), policies: new Set() };

/** Whether a caller has what a directive asks for. */
export const meets = (grants: Grants, { kind, anyOf }: Requirement): boolean =>
  kind === 'authenticated'
    ? grants.isAuthenticated
    : anyOf.some((all) => all.length > 0 && all.every((name) => grants[kind].has(name)));

/** What is answered to whoever does not meet a requirement. */
export const refusalFor = ({ isAuthenticated }: Pick<Grants, 'isAuthenticated'>) =>
  isAuthenticated
    ? ({ code: 'FORBIDDEN', message: 'This is not for you to read' } as const)
    : ({ code: 'UNAUTHENTICATED', message: 'This takes a token' } as const);
