import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../article-draft/draft.ts';
import { compareBlocks } from './compare-blocks.ts';
import { compareTexts } from './compare-texts.ts';

/** What is not a text of the article itself, under the names that its inputs have. */
const others = {
  slug: 'slug',
  language: 'language',
  otherHeadlines: 'otherHeadlines',
  sectionId: 'sectionId',
  leadImageId: 'leadImageId',
  datelinePlace: 'dateline',
  datelineDate: 'dateline',
  label: 'label',
  credits: 'credits',
  tagIds: 'tagIds',
  organisationIds: 'mentionedOrganisationIds',
  eventIds: 'eventIds',
  personIds: 'mentionedPersonIds',
  places: 'places',
} as const satisfies Partial<Record<keyof Draft, string>>;

/** How one version of an article became another. */
export const compareVersions = (before: Draft, after: Draft) => ({
  headline: compareTexts(before.headline, after.headline),
  standfirst: compareTexts(before.standfirst, after.standfirst),
  body: compareBlocks(before.body, after.body),
  otherFields: [
    ...new Set(
      Object.entries(others).flatMap(([field, name]) =>
        isDeepStrictEqual(before[field as keyof Draft], after[field as keyof Draft]) ? [] : [name],
      ),
    ),
  ],
});
