import type { Module } from '@media-graph/subgraph';
import { PressEntity } from './press.entity.ts';
import { pressResolvers } from './press.resolvers.ts';

export const press: Module = { resolvers: [pressResolvers], entities: [PressEntity] };
