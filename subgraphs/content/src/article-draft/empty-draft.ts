import type { Draft } from './draft.ts';

/** A draft before anything is written, with a slug of its own. */
export const emptyDraft = (id: string): Draft => ({
  slug: `article-${id.replaceAll('-', '')}`,
  language: 'zh-Hant',
  headline: {},
  otherHeadlines: [],
  standfirst: null,
  body: [],
  sectionId: '',
  leadImageId: null,
  datelinePlace: null,
  datelineDate: null,
  label: null,
  credits: [],
  tagIds: [],
  organisationIds: [],
  eventIds: [],
  personIds: [],
  places: [],
});
