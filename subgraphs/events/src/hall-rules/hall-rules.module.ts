import type { Module } from '@media-graph/subgraph';
import { HallRulesEntity } from './hall-rules.entity.ts';
import { hallRulesResolvers } from './hall-rules.resolvers.ts';

export const hallRules: Module = { resolvers: [hallRulesResolvers], entities: [HallRulesEntity] };
