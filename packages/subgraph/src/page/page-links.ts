import { badInput } from '../graphql/errors.ts';
import type { Session } from '../serve/types.ts';
import { writePageLink } from './page-link.ts';
import { purposeOf } from './purpose-of.ts';

type Wanted = { readonly purpose?: string | null | undefined; readonly hours: number };

/** What staff give away of the pages of their company, for `createDataSources`: the `PageLink` of the schema. */
export const pageLinks = (key: string, { viewer: { organisation, subject } }: Pick<Session, 'viewer'>) => ({
  /**
   * @param most how many hours such a link may last
   * @throws BAD_USER_INPUT for other hours, or a purpose that says nothing
   */
  give(path: string, { purpose, hours }: Wanted, most: number) {
    if (hours < 1 || hours > most) throw badInput(`\`hours\` are 1 to ${most}`);
    const shownFor = purpose == null ? null : purposeOf(purpose);
    if (purpose != null && shownFor === null) throw badInput('`purpose` has 3 to 200 characters');
    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    const link = { path, organisation: organisation!, givenBy: subject!, purpose: shownFor };
    return { href: writePageLink(key, { ...link, expiresAt: expiresAt.toISOString() }), expiresAt };
  },
});
