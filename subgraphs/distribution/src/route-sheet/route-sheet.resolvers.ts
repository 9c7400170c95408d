import type { Resolvers } from '../generated/resolvers.ts';
import { addressAt, nameAt } from './place-of-stop.ts';
import { readSheet } from './read-sheet.ts';

export const routeSheetResolvers: Resolvers = {
  Query: {
    routeSheet: readSheet,
  },
  RouteSheetStop: {
    sequence: ({ stop }) => stop.sequence,
    kind: ({ stop }) => stop.kind,
    note: ({ stop }) => stop.note,
    name: (row, { purpose }, context) => nameAt(row, purpose, context),
    address: (row, { purpose }, context) => addressAt(row, purpose, context),
  },
  RouteSheetProduct: {
    title: async ({ titleId }, _, { titles }) => (await titles.load(titleId))!,
  },
};
