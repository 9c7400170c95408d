import type { Module } from '@media-graph/subgraph';
import { NewspaperIssueEntity } from './newspaper-issue.entity.ts';
import { newspaperIssueResolvers } from './newspaper-issue.resolvers.ts';
import { NewspaperPageEntity } from './newspaper-page.entity.ts';
import { newspaperPageResolvers } from './newspaper-page.resolvers.ts';
import { PagePlacementEntity } from './page-placement.entity.ts';

/** An issue comes with its pages and what stands on them. */
export const newspaperIssue: Module = {
  resolvers: [newspaperIssueResolvers, newspaperPageResolvers],
  entities: [NewspaperIssueEntity, NewspaperPageEntity, PagePlacementEntity],
};
