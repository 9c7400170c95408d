import type { Viewer } from '@media-graph/service';

type Asker = Pick<Viewer, 'roles' | 'organisation'>;

const hasOneOf =
  (...some: readonly string[]) =>
  ({ roles }: Asker): boolean =>
    some.some((role) => roles.includes(role));

/** The policies that `@policy` may name, by what is known of a viewer. There are no others: what is not here, nobody has. */
const policies = {
  /** Those who write and review stories: drafts are theirs alone. */
  newsroom: hasOneOf('editor', 'reviewer'),
  /** Staff of an organisation, whichever it is. */
  staff: (viewer: Asker) => viewer.roles.includes('staff') && viewer.organisation !== null,
  /** The group's headquarters, finance among them. */
  headquarters: hasOneOf('headquarters', 'finance'),
} as const;

export type Policy = keyof typeof policies;

export const policyNames = Object.keys(policies) as readonly Policy[];

/** Whether a viewer is one of those for whom a policy stands. */
export const holdsPolicy = (viewer: Asker, policy: Policy): boolean => policies[policy](viewer);
