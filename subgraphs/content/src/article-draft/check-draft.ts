import {
  optionalId,
  optionalLocalized,
  requireId,
  requireLocalized,
  requireText,
} from '@media-graph/subgraph';
import type { ArticleLanguage, Headline } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { checkIds, invalid, type Path } from '../article/require-ids.ts';
import { textsOf } from '../article/texts-of.ts';
import type { CreditInput, HeadlineInput, SaveDraftInput } from '../generated/resolvers.ts';
import { checkBlock } from './check-block.ts';
import type { Draft, DraftCredit } from './write-draft.ts';

type DraftInput = Omit<SaveDraftInput, 'idempotencyKey' | 'id' | 'version'>;

const languages: readonly string[] = ['zh-Hant', 'zh-Hans', 'en'] satisfies ArticleLanguage[];
const longest = { headline: 200, standfirst: 1000, place: 100, name: 100, slug: 100 };
const most = { characters: 100_000, blocks: 500, tags: 30, credits: 30, organisations: 100 };

const checkSlug = (slug: string, path: Path): string => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > longest.slug)
    throw invalid('A slug has lower-case letters and figures with single hyphens between, at most 100', path);
  return slug;
};

const checkLanguage = (language: string, path: Path): ArticleLanguage => {
  if (!languages.includes(language)) throw invalid(`The language is one of ${languages.join(', ')}`, path);
  return language as ArticleLanguage;
};

const checkHeadlines = (headlines: readonly HeadlineInput[], path: Path): Headline[] => {
  if (new Set(headlines.map(({ role }) => role)).size < headlines.length)
    throw invalid('Each role may have one headline', path);
  return headlines.map(({ role, text }, index) => {
    if (role === 'MAIN')
      throw invalid('The main headline stands in `headline`', [...path, String(index), 'role']);
    return { role, text: requireLocalized(text, longest.headline, ...path, String(index), 'text') };
  });
};

const checkCredits = (credits: readonly CreditInput[], path: Path): DraftCredit[] => {
  if (credits.length > most.credits) throw invalid(`At most ${most.credits} may be given`, path);
  return credits.map(({ role, name, personId, employerId }, index) => {
    const at = [...path, String(index)];
    return {
      role,
      name: requireText(name, longest.name, ...at, 'name'),
      personId: optionalId(personId, ...at, 'personId'),
      employerId: optionalId(employerId, ...at, 'employerId'),
    };
  });
};

const lengthOf = (body: readonly ArticleBlock[]): number =>
  body
    .flatMap(textsOf)
    .flatMap((text) => Object.values(text))
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);

/**
 * A draft as it is after an editor's input: what the input leaves out stays as it was in `before`.
 *
 * @throws INVALID_INPUT, naming the field
 */
export const checkDraft = (input: DraftInput, before: Draft): Draft => {
  /** A part that an article must have. */
  const needed = <Field extends keyof DraftInput, Value>(
    field: Field,
    as: Value,
    check: (given: NonNullable<DraftInput[Field]>, path: Path) => Value,
  ): Value => {
    const given = input[field];
    if (given === undefined) return as;
    if (given === null) throw invalid('An article must have this', ['input', field]);
    return check(given, ['input', field]);
  };
  /** A part that may be taken away by null. */
  const optional = <Field extends keyof DraftInput, Value>(
    field: Field,
    as: Value | null,
    check: (given: NonNullable<DraftInput[Field]>, path: Path) => Value | null,
  ): Value | null => (input[field] === null ? null : needed(field, as, check));

  return {
    slug: needed('slug', before.slug, checkSlug),
    language: needed('language', before.language, checkLanguage),
    headline: needed('headline', before.headline, (text, path) =>
      requireLocalized(text, longest.headline, ...path),
    ),
    otherHeadlines: needed('otherHeadlines', before.otherHeadlines, checkHeadlines),
    standfirst: optional('standfirst', before.standfirst, (text, path) =>
      requireLocalized(text, longest.standfirst, ...path),
    ),
    body: needed('body', before.body, (blocks, path) => {
      if (blocks.length > most.blocks) throw invalid(`At most ${most.blocks} blocks may be given`, path);
      const body = blocks.map((block, index) => checkBlock(block, [...path, String(index)]));
      if (lengthOf(body) > most.characters)
        throw invalid(`An article has at most ${most.characters} characters`, path);
      return body;
    }),
    sectionId: needed('sectionId', before.sectionId, (id, path) => requireId(id, ...path)),
    eventId: optional('eventId', before.eventId, (id, path) => requireId(id, ...path)),
    leadImageId: optional('leadImageId', before.leadImageId, (id, path) => requireId(id, ...path)),
    datelinePlace: optional('dateline', before.datelinePlace, ({ place }, path) =>
      optionalLocalized(place, longest.place, ...path, 'place'),
    ),
    datelineDate: optional('dateline', before.datelineDate, ({ date }) => date ?? null),
    label: optional('label', before.label, (label) => label),
    credits: needed('credits', before.credits, checkCredits),
    tagIds: needed('tagIds', before.tagIds, (ids, path) => checkIds(ids, most.tags, path)),
    organisationIds: needed('mentionedOrganisationIds', before.organisationIds, (ids, path) =>
      checkIds(ids, most.organisations, path),
    ),
  };
};

/** What an article is before anybody has written in it. */
export const emptyDraft = (id: string): Draft => ({
  slug: `article-${id.replaceAll('-', '')}`,
  language: 'zh-Hant',
  headline: {},
  otherHeadlines: [],
  standfirst: null,
  body: [],
  sectionId: '',
  eventId: null,
  leadImageId: null,
  datelinePlace: null,
  datelineDate: null,
  label: null,
  credits: [],
  tagIds: [],
  organisationIds: [],
});
