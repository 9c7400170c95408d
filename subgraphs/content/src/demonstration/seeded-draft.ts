import { seedId, type WrittenText } from '@media-graph/subgraph';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import type { Draft } from '../article-draft/draft.ts';

type SeededDraft = {
  readonly slug: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly headline: WrittenText;
  readonly standfirst: WrittenText;
  readonly place: WrittenText;
  readonly date: string;
  readonly body: ArticleBlock[];
  /** A name that is made up, and so no person's of the graph. */
  readonly reporter: string;
};

/** A draft of the newspaper's own staff, with the short names of what it stands in. */
export const seededDraft = ({
  slug,
  section,
  tags,
  headline,
  standfirst,
  place,
  date,
  body,
  reporter,
}: SeededDraft): Draft => ({
  ...{ slug, language: 'zh-Hant', headline, otherHeadlines: [], standfirst, body },
  ...{ sectionId: seedId('Section', section), leadImageId: null, label: 'ORIGINAL' },
  ...{ datelinePlace: place, datelineDate: date },
  credits: [
    { role: 'REPORTER', name: reporter, personId: null, employerId: seedId('Organisation', 'huizhou-daily') },
  ],
  tagIds: tags.map((tag) => seedId('Tag', tag)),
  organisationIds: [],
  ...{ eventIds: [], personIds: [], places: [{ name: place, code: null }] },
});
