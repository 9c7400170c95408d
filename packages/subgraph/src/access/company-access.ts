import type { Viewer } from '@media-graph/service';
import type { Repository } from 'typeorm';
import type { Versioned } from '../database/versioned.ts';
import { forbidden } from '../graphql/errors.ts';
import { refused } from '../mutation/refused.ts';
import { requireFound } from '../mutation/require-found.ts';
import { lockVersion } from '../mutation/revise.ts';
import { isKeeper } from '../personal-data/is-keeper.ts';
import { type Condition, everybodys, nobodys, ownOrganisations } from './condition.ts';
import { guarded } from './guarded.ts';

/** Who reads the rows of every company of a trade, beside each company's own staff; FINANCE is a part of HEADQUARTERS. */
export type Audience = 'STAFF' | 'FINANCE' | 'HEADQUARTERS';

type Trade = {
  /** The subgraph's name, with which its PostgreSQL roles begin. */
  readonly name: string;
  /** For people, such as `a travel agency`. */
  readonly business: string;
  /** Roles of a viewer behind each PostgreSQL role of the group; `finance` may be left out where it sees no more. */
  readonly group?: { readonly finance?: readonly string[]; readonly headquarters: readonly string[] };
  /** Whether people are kept here of whom the keeper of personal data answers: see `personKeeperSql`. */
  readonly keepsPeople?: boolean;
};

type Asker = Pick<Viewer, 'roles' | 'organisation'>;

type Seen = { readonly viewer: Viewer };
/** What a subgraph's context has for the guards: who asks, and the companies of the trade by their organisation's id. */
type Asked = Seen & {
  readonly companies: { load(organisationId: string): Promise<object | null> };
};

type Resolve<Parent, Arguments, Context, Info, Answer> = (
  parent: Parent,
  args: Arguments,
  context: Context,
  info: Info,
) => Answer;

const readers: Readonly<Record<Audience, string>> = {
  STAFF: '',
  FINANCE: " and the group's finance",
  HEADQUARTERS: ', headquarters and finance',
};

/**
 * Who sees what of a company's business; a subgraph's `access.ts` exports what this answers. Rows belong to the
 * company in `organisation_id`: its staff see and write them, an audience beside them reads.
 *
 * Whoever may never see anything of a kind is told so: FORBIDDEN, where an empty list or a 0 would be untrue. What
 * somebody may see in general but not in particular, such as another company's row by its id, is not there: null.
 */
export const companyAccess = ({
  name,
  business,
  group = { finance: ['finance'], headquarters: ['headquarters'] },
  keepsPeople = false,
}: Trade) => {
  const has = ({ roles }: Asker, some: readonly string[] = []): boolean =>
    some.some((role) => roles.includes(role));

  /** The keeper has a token of its own. Headquarters come before staff: who works there and for a company as well sees figures, and writes nothing. */
  const kindOf = (viewer: Asker): 'finance' | 'headquarters' | 'keeper' | 'staff' | 'reader' => {
    if (keepsPeople && isKeeper(viewer)) return 'keeper';
    if (has(viewer, group.finance)) return 'finance';
    if (has(viewer, group.headquarters)) return 'headquarters';
    return viewer.roles.includes('staff') && viewer.organisation ? 'staff' : 'reader';
  };
  const readsEverything = (viewer: Asker, audience: Audience): boolean => {
    const kind = kindOf(viewer);
    if (audience === 'HEADQUARTERS') return kind === 'headquarters' || kind === 'finance';
    return audience === 'FINANCE' && kind === 'finance';
  };
  const isStaffOf = (viewer: Asker, organisationId: string): boolean =>
    kindOf(viewer) === 'staff' && viewer.organisation === organisationId;
  const whoMay = (audience: Audience): string => `This is for staff of ${business}${readers[audience]}`;

  /** The company for which a mutation writes. @throws FORBIDDEN for everybody but staff */
  const ownCompany = (viewer: Asker): string => {
    if (kindOf(viewer) !== 'staff') throw refused('FORBIDDEN', `This takes the role staff of ${business}`);
    return viewer.organisation!;
  };

  const forCompanyOf =
    <Parent, Arguments, Context extends Seen, Info, Answer>(
      audience: Audience,
      companyOf: (parent: Parent) => string,
      resolve: Resolve<Parent, Arguments, Context, Info, Answer>,
    ): Resolve<Parent, Arguments, Context, Info, Answer> =>
    (parent, args, context, info) => {
      if (!isStaffOf(context.viewer, companyOf(parent)) && !readsEverything(context.viewer, audience))
        throw forbidden(whoMay(audience));
      return resolve(parent, args, context, info);
    };

  return {
    /** For the subgraph: the PostgreSQL roles that there are. */
    databaseRoles: [
      `${name}_reader`,
      `${name}_staff`,
      `${name}_headquarters`,
      ...(group.finance ? [`${name}_finance`] : []),
      ...(keepsPeople ? [`${name}_keeper`] : []),
    ],
    /** The PostgreSQL role whose grants and row policies hold for a viewer. */
    databaseRole: (viewer: Asker): string => `${name}_${kindOf(viewer)}`,
    /** Which rows a viewer may see: everybody's for the audience, the own company's for its staff, nobody's otherwise. */
    visibleTo: (viewer: Asker, audience: Audience): Condition => {
      if (readsEverything(viewer, audience)) return everybodys;
      return kindOf(viewer) === 'staff' ? ownOrganisations : nobodys;
    },
    isStaffOf,
    ownCompany,
    /** Locks a row of the viewer's own company for a change; what others offer to everybody is NOT_FOUND here. */
    lockOwn: async <Row extends Versioned & { organisationId: string }>(
      viewer: Asker,
      repository: Repository<Row>,
      seen: { readonly id: string; readonly version: number },
    ): Promise<Row> => {
      const organisationId = ownCompany(viewer);
      const row = await lockVersion(repository, seen);
      return requireFound(row.organisationId === organisationId ? row : null, 'input', 'id');
    },
    /**
     * A root field, or a list, of rows of which the viewer sees those of the own company or, in the audience, all.
     *
     * @throws FORBIDDEN for readers and for staff of organisations that are none of this trade
     */
    forAudience: <Parent, Arguments, Context extends Asked, Info, Answer>(
      audience: Audience,
      resolve: Resolve<Parent, Arguments, Context, Info, Answer>,
    ) =>
      guarded<Asked>(
        async ({ viewer, companies }) =>
          readsEverything(viewer, audience) ||
          (kindOf(viewer) === 'staff' && (await companies.load(viewer.organisation!)) !== null),
        whoMay(audience),
      )(resolve),
    /** A field of one company's row that not everybody who sees the row may see. @throws FORBIDDEN for all others */
    forStaffOf: <
      Parent extends { readonly organisationId: string },
      Arguments,
      Context extends Seen,
      Info,
      Answer,
    >(
      audience: Audience,
      resolve: Resolve<Parent, Arguments, Context, Info, Answer>,
    ) => forCompanyOf(audience, ({ organisationId }: Parent) => organisationId, resolve),
    /** As `forStaffOf`, of a field on the company's `Organisation` itself. */
    forStaffOfOrganisation: <
      Parent extends { readonly id: string },
      Arguments,
      Context extends Seen,
      Info,
      Answer,
    >(
      audience: Audience,
      resolve: Resolve<Parent, Arguments, Context, Info, Answer>,
    ) => forCompanyOf(audience, ({ id }: Parent) => id, resolve),
  };
};
