import type { Viewer } from '@media-graph/service';

type Asker = Pick<Viewer, 'roles' | 'organisation'>;

const hasOneOf =
  (...some: readonly string[]) =>
  ({ roles }: Asker): boolean =>
    some.some((role) => roles.includes(role));

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The policies that `@policy` may name, by what is known of a viewer. There are no others: what is not here, nobody has. */
const policies = {
  /** Those who write and review stories: drafts are theirs alone. */
  newsroom: hasOneOf('editor', 'reviewer'),
  /** Those who take in pictures. */
  'picture-desk': hasOneOf('picture-desk'),
  /** Staff of an organisation, whichever it is: what is no id is none. */
  staff: ({ roles, organisation }: Asker) => roles.includes('staff') && uuid.test(organisation ?? ''),
  /** The group's own: executives, and finance, who sees more of some and less of other things. */
  headquarters: hasOneOf('headquarters'),
  finance: hasOneOf('finance'),
  /** Those who run the events of the whole group. */
  'event-manager': hasOneOf('event-manager'),
} as const;

export type Policy = keyof typeof policies;

export const policyNames = Object.keys(policies) as readonly Policy[];

/** Whether a viewer is one of those for whom a policy stands. */
export const holdsPolicy = (viewer: Asker, policy: Policy): boolean => policies[policy](viewer);
