import type { Module } from '@media-graph/subgraph';
import { InstituteEntity } from './institute.entity.ts';

export const institute: Module = { entities: [InstituteEntity] };
