import {
  optionalId,
  optionalLocalized,
  refused,
  requireDate,
  requireEntries,
  requireId,
  requireLocalized,
  requireSlug,
  requireText,
} from '@media-graph/subgraph';
import type { ArticleLanguage, Headline } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { requireIds } from '../article/require-ids.ts';
import { textsOf } from '../article/texts-of.ts';
import { readDocument } from '../article-document/read-document.ts';
import type {
  ArticleBlockInput,
  ArticlePlaceInput,
  CreditInput,
  HeadlineInput,
  SaveArticleDraftInput,
} from '../generated/resolvers.ts';
import { checkBlock } from './check-block.ts';
import type { Draft, DraftCredit, DraftPlace } from './draft.ts';
import { requirePlaceCode } from './require-place-code.ts';

type DraftInput = Omit<
  SaveArticleDraftInput,
  'idempotencyKey' | 'id' | 'version' | 'reason' | 'coverStatement'
>;

const languages: readonly string[] = ['zh-Hant', 'zh-Hans', 'en'] satisfies ArticleLanguage[];
const longest = { headline: 200, standfirst: 1000, place: 100, name: 100, slug: 100 };
const most = {
  characters: 100_000,
  blocks: 500,
  tags: 30,
  credits: 30,
  organisations: 100,
  events: 20,
  people: 100,
  places: 20,
};

const requireLanguage = (language: string, ...field: string[]): ArticleLanguage => {
  if (!languages.includes(language))
    throw refused('INVALID_INPUT', `The language is one of ${languages.join(', ')}`, ...field);
  return language as ArticleLanguage;
};

const requireHeadlines = (headlines: readonly HeadlineInput[], ...field: string[]): Headline[] => {
  if (new Set(headlines.map(({ role }) => role)).size < headlines.length)
    throw refused('INVALID_INPUT', 'Each role may have one headline', ...field);
  return headlines.map(({ role, text }, index) => {
    const at = [...field, String(index)];
    if (role === 'MAIN')
      throw refused('INVALID_INPUT', 'The main headline stands in `headline`', ...at, 'role');
    return { role, text: requireLocalized(text, longest.headline, ...at, 'text') };
  });
};

const blocksOf = (blocks: readonly ArticleBlockInput[], ...field: string[]): ArticleBlock[] =>
  requireEntries(blocks, 0, most.blocks, ...field).map((block, index) =>
    checkBlock(block, ...field, String(index)),
  );

/** A notice of correction stays where it is or goes; it is not put into a text but by `correctArticle`. */
const requireKnownNotices = (
  body: readonly ArticleBlock[],
  before: readonly ArticleBlock[],
  ...field: string[]
): void => {
  const noticesIn = (blocks: readonly ArticleBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'CORRECTION' ? [block.correctionId] : []));
  const [notices, known] = [noticesIn(body), noticesIn(before)];
  if (new Set(notices).size < notices.length || notices.some((id) => !known.includes(id)))
    throw refused('INVALID_INPUT', 'A notice of correction stands once, in the text that it is of', ...field);
};

/** The text of an article within its bounds. */
const requireBody = (body: ArticleBlock[], ...field: string[]): ArticleBlock[] => {
  requireEntries(body, 0, most.blocks, ...field);
  const texts = body.flatMap(textsOf).flatMap((text) => Object.values(text));
  if (texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) > most.characters)
    throw refused('INVALID_INPUT', `An article has at most ${most.characters} characters`, ...field);
  return body;
};

const requireCredits = (credits: readonly CreditInput[], ...field: string[]): DraftCredit[] =>
  requireEntries(credits, 0, most.credits, ...field).map(({ role, name, personId, employerId }, index) => {
    const at = [...field, String(index)];
    return {
      role,
      name: requireText(name, longest.name, ...at, 'name'),
      personId: optionalId(personId, ...at, 'personId'),
      employerId: optionalId(employerId, ...at, 'employerId'),
    };
  });

const requirePlaces = (places: readonly ArticlePlaceInput[], ...field: string[]): DraftPlace[] =>
  requireEntries(places, 0, most.places, ...field).map(({ name, code }, index) => {
    const at = [...field, String(index)];
    return {
      name: requireLocalized(name, longest.place, ...at, 'name'),
      code: code == null ? null : requirePlaceCode(code, ...at, 'code'),
    };
  });

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
    check: (given: NonNullable<DraftInput[Field]>, ...field: string[]) => Value,
  ): Value => {
    const given = input[field];
    if (given === undefined) return as;
    if (given === null) throw refused('INVALID_INPUT', 'An article must have this', 'input', field);
    return check(given, 'input', field);
  };
  /** A part that may be taken away by null. */
  const optional = <Field extends keyof DraftInput, Value>(
    field: Field,
    as: Value | null,
    check: (given: NonNullable<DraftInput[Field]>, ...field: string[]) => Value | null,
  ): Value | null => (input[field] === null ? null : needed(field, as, check));

  const language = needed('language', before.language, requireLanguage);
  if (input.body != null && input.document != null)
    throw refused('INVALID_INPUT', 'The text is given as `body` or as `document`', 'input', 'document');
  if (input.eventId !== undefined && input.eventIds !== undefined)
    throw refused('INVALID_INPUT', 'The events are given as `eventIds` alone', 'input', 'eventId');
  const event = optional('eventId', before.eventIds[0] ?? null, requireId);
  const written = needed('body', before.body, (blocks, ...field) =>
    requireBody(blocksOf(blocks, ...field), ...field),
  );
  return {
    slug: needed('slug', before.slug, (slug, ...field) => requireSlug(slug, longest.slug, ...field)),
    language,
    headline: needed('headline', before.headline, (text, ...field) =>
      requireLocalized(text, longest.headline, ...field),
    ),
    otherHeadlines: needed('otherHeadlines', before.otherHeadlines, requireHeadlines),
    standfirst: optional('standfirst', before.standfirst, (text, ...field) =>
      requireLocalized(text, longest.standfirst, ...field),
    ),
    body: needed('document', written, (document, ...field) => {
      const body = requireBody(readDocument(document, language, ...field), ...field);
      requireKnownNotices(body, before.body, ...field);
      return body;
    }),
    sectionId: needed('sectionId', before.sectionId, requireId),
    leadImageId: optional('leadImageId', before.leadImageId, requireId),
    datelinePlace: optional('dateline', before.datelinePlace, ({ place }, ...field) =>
      optionalLocalized(place, longest.place, ...field, 'place'),
    ),
    datelineDate: optional('dateline', before.datelineDate, ({ date }, ...field) =>
      date == null ? null : requireDate(date, ...field, 'date'),
    ),
    label: optional('label', before.label, (label) => label),
    credits: needed('credits', before.credits, requireCredits),
    tagIds: needed('tagIds', before.tagIds, (ids, ...field) => requireIds(ids, 0, most.tags, ...field)),
    // Who knows of one event alone says what the first of them is, and takes no other away.
    eventIds:
      input.eventId === undefined
        ? needed('eventIds', before.eventIds, (ids, ...field) => requireIds(ids, 0, most.events, ...field))
        : [...new Set([...(event ? [event] : []), ...before.eventIds.slice(1)])],
    personIds: needed('mentionedPersonIds', before.personIds, (ids, ...field) =>
      requireIds(ids, 0, most.people, ...field),
    ),
    places: needed('places', before.places, requirePlaces),
    organisationIds: needed('mentionedOrganisationIds', before.organisationIds, (ids, ...field) =>
      requireIds(ids, 0, most.organisations, ...field),
    ),
  };
};
