import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { Article } from '../article/article.entity.ts';

/** What an editor put into a slot: an article, or an address outside with a headline. */
export interface PlacedFrontCard {
  articleId: string | null;
  url: string | null;
  headline: WrittenText | null;
  imageId: string | null;
  /** RFC 3339. */
  startsAt: string | null;
  endsAt: string | null;
}

export interface PlacedFrontContainer {
  title: WrittenText;
  limit: number;
  sectionId: string | null;
  tagId: string | null;
  /** Whether it is filled up with the newest articles; those of the section and the tag, where they are given. */
  isFilledUp: boolean;
  leavesOutShown: boolean;
  cards: PlacedFrontCard[];
}

/** What readers see in a slot. */
export interface FrontCard {
  articleId: string | null;
  url: string | null;
  headline: WrittenText;
  imageId: string | null;
  label: Article['label'];
  isCurated: boolean;
}

export interface FrontContainer {
  placed: PlacedFrontContainer;
  shown: FrontCard[];
}

export interface Front extends Versioned {
  slug: string;
  name: WrittenText;
  channelId: string;
  /** The section that it is of; null for the channel's own. */
  sectionId: string | null;
  /** Since when it is offered no more. */
  retiredAt: Date | null;
  /** The newsroom's alone, and not read with the row: the loader `frontDrafts` has it. */
  draft?: PlacedFrontContainer[];
}

export const FrontEntity = new EntitySchema<Front>({
  name: 'Front',
  tableName: 'fronts',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    name: { type: 'jsonb' },
    channelId: { type: 'uuid' },
    sectionId: { type: 'uuid', nullable: true },
    retiredAt: { type: 'timestamptz', precision: 3, nullable: true },
    draft: { type: 'jsonb', select: false },
  },
});
