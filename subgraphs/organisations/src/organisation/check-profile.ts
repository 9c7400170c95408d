import {
  isId,
  refused,
  requireLocalized,
  requireText,
  type Versioned,
  type WrittenText,
} from '@media-graph/subgraph';
import { searchText, shortestName } from '../name/search-text.ts';
import type { Organisation } from './organisation.entity.ts';
import { validateUscc } from './validate-uscc.ts';

/** What a mutation may say of an organisation; what is undefined was not said. */
type Profile = {
  readonly name?: WrittenText | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly status?: Organisation['status'] | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly description?: WrittenText | null | undefined;
  readonly offers?: WrittenText | null | undefined;
  readonly foundedYear?: number | null | undefined;
  readonly foundedOn?: string | null | undefined;
  readonly uscc?: string | null | undefined;
  readonly website?: string | null | undefined;
};

type Known = Pick<Organisation, 'name' | 'aliases' | 'foundedYear' | 'foundedOn'>;
type Columns = Partial<Omit<Organisation, keyof Versioned>>;

const invalid = (message: string, field: string) => refused('INVALID_INPUT', message, 'input', field);

/** Whether a text has the shape of a short name in addresses. */
export const isSlug = (text: string): boolean => text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/**
 * The columns that a profile changes.
 *
 * @param known what the row holds already, if there is one
 * @param today in Asia/Shanghai
 * @throws INVALID_INPUT that names the field; NOT_FOUND for a parent that cannot be
 */
export const checkProfile = (profile: Profile, known: Known | null, today: string): Columns => {
  for (const field of ['name', 'aliases', 'status'] as const)
    if (profile[field] === null) throw invalid('This cannot be cleared', field);
  const given = Object.fromEntries(
    Object.entries(profile).filter(([, value]) => value !== undefined),
  ) as Columns;
  const { parentId, uscc, website } = profile;
  if (parentId != null && !isId(parentId))
    throw refused('NOT_FOUND', 'There is no such organisation', 'input', 'parentId');
  if (uscc != null && !validateUscc(uscc)) throw invalid('This is not a unified social credit code', 'uscc');
  if (website != null && !isWebsite(website))
    throw invalid('This is not an address with http or https', 'website');
  return {
    ...given,
    ...checkedTexts(profile),
    ...checkedNames(profile, known),
    ...checkedFoundation(profile, known, today),
  };
};

const isWebsite = (text: string): boolean => {
  if (text.length > 500 || !/^https?:\/\/[\x21-\x7e\u00a1-\uffff]+$/.test(text) || !URL.canParse(text))
    return false;
  const { username, password } = new URL(text);
  return username === '' && password === '' && text.isWellFormed() && !/\s/u.test(text);
};

const checkedTexts = ({ description, offers }: Profile): Columns => ({
  ...(description && { description: requireLocalized(description, 2000, 'input', 'description') }),
  ...(offers && { offers: requireLocalized(offers, 200, 'input', 'offers') }),
});

const checkedNames = (profile: Profile, known: Known | null): Columns => {
  if (!profile.name && !profile.aliases) return {};
  const name = profile.name ? requireLocalized(profile.name, 200, 'input', 'name') : known!.name;
  const aliases = profile.aliases
    ? [...new Set(profile.aliases.map((alias) => requireText(alias, 100, 'input', 'aliases')))]
    : (known?.aliases ?? []);
  if (aliases.length > 20) throw invalid('There may be 20 at most', 'aliases');
  return {
    name,
    aliases,
    searchText: searchText(name, aliases),
    shortestName: shortestName(name, aliases),
  };
};

const checkedFoundation = (profile: Profile, known: Known | null, today: string): Columns => {
  const { foundedOn, foundedYear } = { ...known, ...definedOnly(profile) };
  if (profile.foundedOn === undefined && profile.foundedYear === undefined) return {};
  if (foundedOn && (foundedOn > today || foundedOn < '1000'))
    throw invalid('No day up to today', 'foundedOn');
  if (foundedYear != null && (foundedYear < 1000 || foundedYear > Number(today.slice(0, 4))))
    throw invalid('No year from 1000 to this one', 'foundedYear');
  const year = foundedOn ? Number(foundedOn.slice(0, 4)) : foundedYear;
  if (profile.foundedYear !== undefined && profile.foundedYear !== year)
    throw invalid(`The day of foundation is in ${year}`, 'foundedYear');
  return { foundedOn: foundedOn ?? null, foundedYear: year ?? null };
};

const definedOnly = ({ foundedOn, foundedYear }: Profile): Profile => ({
  ...(foundedOn !== undefined && { foundedOn }),
  ...(foundedYear !== undefined && { foundedYear }),
});
