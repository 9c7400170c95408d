import type { Module } from '@media-graph/subgraph';
import { audienceResolvers } from './audience.resolvers.ts';

export const audience: Module = { resolvers: [audienceResolvers] };
