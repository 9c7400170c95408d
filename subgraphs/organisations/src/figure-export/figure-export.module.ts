import type { Module } from '@media-graph/subgraph';
import { FigureExportEntity } from './figure-export.entity.ts';
import { figureExportResolvers } from './figure-export.resolvers.ts';

export const figureExport: Module = { resolvers: [figureExportResolvers], entities: [FigureExportEntity] };
