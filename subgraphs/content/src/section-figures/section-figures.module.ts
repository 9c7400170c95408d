import type { Module } from '@media-graph/subgraph';
import { sectionFiguresResolvers } from './section-figures.resolvers.ts';

export const sectionFigures: Module = { resolvers: [sectionFiguresResolvers] };
