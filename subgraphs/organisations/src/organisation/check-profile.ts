import {
  optionalUrl,
  refused,
  requireBetween,
  requireEntries,
  requireLocalized,
  requireText,
  type Versioned,
} from '@media-graph/subgraph';
import type { UpdateOrganisationInput } from '../generated/resolvers.ts';
import { searchedNames } from '../name/search-text.ts';
import type { Organisation } from './organisation.entity.ts';
import { validateUscc } from './validate-uscc.ts';

/** What a mutation may say of an organisation; what is undefined was not said, and null clears. */
type Profile = Omit<UpdateOrganisationInput, 'idempotencyKey' | 'id' | 'version'>;
type Known = Pick<Organisation, 'name' | 'aliases' | 'foundedYear' | 'foundedOn'>;
type Columns = Partial<Omit<Organisation, keyof Versioned>>;

const invalid = (message: string, field: keyof Profile) => refused('INVALID_INPUT', message, 'input', field);

/** What was given, checked; nothing and null are left as they are. */
const given = <Value, Checked>(value: Value, check: (value: NonNullable<Value>) => Checked) =>
  value == null ? (value as null | undefined) : check(value);

const requireUscc = (code: string): string => {
  if (!validateUscc(code)) throw invalid('This is not a unified social credit code', 'uscc');
  return code;
};

// Blanks are no address, and no wish to clear it either.
const requireWebsite = (url: string): string | null =>
  optionalUrl(requireText(url, 500, 'input', 'website'), 'input', 'website');

export const mostAliases = 20;
const requireAlias = (alias: string): string => requireText(alias, 100, 'input', 'aliases');

const requireNames = ({ name, aliases }: Profile, known: Known | null): Columns => {
  if (!name && !aliases) return {};
  const names = {
    name: name ? requireLocalized(name, 200, 'input', 'name') : known!.name,
    aliases: aliases
      ? [...new Set(requireEntries(aliases, 0, mostAliases, 'input', 'aliases').map(requireAlias))]
      : (known?.aliases ?? []),
  };
  return { ...names, ...searchedNames(names.name, names.aliases) };
};

const requireFoundation = (profile: Profile, known: Known | null, today: string): Columns => {
  if (profile.foundedOn === undefined && profile.foundedYear === undefined) return {};
  const { foundedOn = known?.foundedOn ?? null, foundedYear = known?.foundedYear ?? null } = profile;
  if (foundedOn && (foundedOn > today || foundedOn < '1000'))
    throw invalid('No day up to today', 'foundedOn');
  const thisYear = Number(today.slice(0, 'YYYY'.length));
  if (foundedYear !== null) requireBetween(foundedYear, 1000, thisYear, 'input', 'foundedYear');
  const year = foundedOn ? Number(foundedOn.slice(0, 'YYYY'.length)) : foundedYear;
  if (profile.foundedYear !== undefined && profile.foundedYear !== year)
    throw invalid(`The day of foundation is in ${year}`, 'foundedYear');
  return { foundedOn, foundedYear: year };
};

/**
 * The columns that a profile changes.
 *
 * @param known what the row holds already, if there is one
 * @param today in Asia/Shanghai
 * @throws INVALID_INPUT that names the field
 */
export const checkProfile = (profile: Profile, known: Known | null, today: string): Columns => {
  for (const field of ['name', 'aliases', 'status'] as const)
    if (profile[field] === null) throw invalid('This cannot be cleared', field);
  const { status, parentId, description, offers, uscc, website } = profile;
  const columns = {
    status,
    parentId,
    description: given(description, (text) => requireLocalized(text, 2000, 'input', 'description')),
    offers: given(offers, (text) => requireLocalized(text, 200, 'input', 'offers')),
    uscc: given(uscc, requireUscc),
    website: given(website, requireWebsite),
    ...requireNames(profile, known),
    ...requireFoundation(profile, known, today),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
};
