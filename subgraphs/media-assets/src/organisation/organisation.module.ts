import type { Module } from '@media-graph/subgraph';
import { organisationResolvers } from './organisation.resolvers.ts';

export const organisation: Module = { resolvers: [organisationResolvers] };
