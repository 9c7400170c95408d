import type { Module } from '@media-graph/subgraph';
import { eventResolvers } from './event.resolvers.ts';

export const event: Module = { resolvers: [eventResolvers] };
