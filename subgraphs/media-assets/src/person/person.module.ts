import type { Module } from '@media-graph/subgraph';
import { personResolvers } from './person.resolvers.ts';

export const person: Module = { resolvers: [personResolvers] };
