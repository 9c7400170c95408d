import { type Module, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { planPrintNight } from './plan-print-night.ts';

const resolvers: Resolvers = { Mutation: { planPrintNight: mutation('runs', planPrintNight) } };

export const printNight: Module = { resolvers: [resolvers] };
