import type { Resolvers } from '../generated/resolvers.ts';
import { addressAt, nameAt } from './place-of-stop.ts';
import { readSheet } from './read-sheet.ts';
import { sheetPath } from './sheet-route.ts';

const longestLink = 48;

export const routeSheetResolvers: Resolvers = {
  Query: {
    routeSheet: readSheet,
  },
  RouteSheet: {
    link: ({ issueId, route }, wanted, { pageLinks }) =>
      pageLinks.give(sheetPath(issueId, route.id), wanted, longestLink),
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
