import type { Module } from '@media-graph/subgraph';
import { routeSheetResolvers } from './route-sheet.resolvers.ts';

export const routeSheet: Module = { resolvers: [routeSheetResolvers] };
