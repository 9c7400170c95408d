import type { Module } from '@media-graph/subgraph';
import { newspaperIssueResolvers } from './newspaper-issue.resolvers.ts';

export const newspaperIssue: Module = { resolvers: [newspaperIssueResolvers] };
