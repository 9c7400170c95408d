import type { Contract } from '@media-graph/registry/contract-of';
import type { Viewer } from '@media-graph/service';
import { z } from 'zod';

/** Callers who see a part of the graph as if there were no other. */
export type Audience = {
  readonly name: string;
  /** Whoever has one of these roles, whatever other roles they have. */
  readonly roles: readonly string[];
  /** Whether whoever has no token is one of them. */
  readonly anonymous: boolean;
  readonly contract: Contract;
};

/** Audiences as an operator writes them, by name. */
export const audiencesForm = z
  .record(
    z.string(),
    z.strictObject({
      roles: z.array(z.string()).default([]),
      anonymous: z.boolean().default(false),
      include: z.array(z.string()).min(1),
      exclude: z.array(z.string()).default([]),
    }),
  )
  .transform((named): Audience[] =>
    Object.entries(named).map(([name, { include, exclude, ...who }]) => ({
      ...{ name, ...who, contract: { include, exclude } },
    })),
  );

/** Partners, such as an alliance's members and clients: what is tagged `public` or `partner`, and not `internal`. */
export const partners: Audience = {
  name: 'partner',
  roles: ['partner'],
  anonymous: false,
  contract: { include: ['public', 'partner'], exclude: ['internal'] },
};

/** The first audience that a viewer belongs to; undefined for who sees all. */
export const audienceOf = (audiences: readonly Audience[], viewer: Viewer): Audience | undefined =>
  audiences.find(({ roles, anonymous }) =>
    viewer.subject === null ? anonymous : roles.some((role) => viewer.roles.includes(role)),
  );
