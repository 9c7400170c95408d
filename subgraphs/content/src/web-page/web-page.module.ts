import type { Module } from '@media-graph/subgraph';
import { webPageResolvers } from './web-page.resolvers.ts';

export const webPage: Module = { resolvers: [webPageResolvers] };
