import type { Module } from '@media-graph/subgraph';
import { IssuePrintEntity } from './issue-print.entity.ts';
import { newspaperIssueResolvers } from './newspaper-issue.resolvers.ts';

export const newspaperIssue: Module = { resolvers: [newspaperIssueResolvers], entities: [IssuePrintEntity] };
