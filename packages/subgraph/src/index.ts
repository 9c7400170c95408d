export { addDays, daysBetween } from './calendar/days.ts';
export { todayInShanghai } from './calendar/today.ts';
export {
  complete,
  type LocalizedText,
  type LocalizedTextInput,
  toHans,
  toHant,
} from './chinese/convert-script.ts';
export { type FoldedText, fold, foldWithOffsets } from './chinese/fold.ts';
export { highlight, type SnippetPiece } from './chinese/highlight.ts';
export { matchRanges, type TextRange } from './chinese/match-ranges.ts';
export { searchQuery } from './chinese/search-query.ts';
export { searchVector } from './chinese/search-vector.ts';
export { createDataSource } from './database/create-data-source.ts';
export { auditSql, ownRowsSql, thingColumnsSql } from './database/own-rows-sql.ts';
export { scaleIdSql, seedId } from './database/seed-id.ts';
export { SharedTables1764000000000 } from './database/shared-migration.ts';
export { checkStepSql, statusStepsSql } from './database/status-steps-sql.ts';
export { type Thing, thingColumns } from './database/thing.ts';
export {
  type Connection,
  checkFirst,
  connectionOf,
  decodeCursor,
  maxPageSize,
  type Order,
  type PageArguments,
  readPage,
  readPages,
} from './graphql/connection.ts';
export { badInput, forbidden } from './graphql/errors.ts';
export { isId } from './graphql/loader.ts';
export { type LinkedLists, readLinkedPages } from './graphql/read-linked-pages.ts';
export { readSchema } from './graphql/read-schema.ts';
export { requireBetween } from './input/require-between.ts';
export { optionalId, requireId } from './input/require-id.ts';
export { optionalLocalized, requireLocalized } from './input/require-localized.ts';
export { isMonth, requireMonth } from './input/require-month.ts';
export { optionalText, requireText, requireTextBetween } from './input/require-text.ts';
export { cny } from './money/cny.ts';
export { allow } from './mutation/allow.ts';
export { mutate } from './mutation/mutate.ts';
export { requireFound } from './mutation/require-found.ts';
export { requireStep, type Transitions } from './mutation/require-step.ts';
export { lockVersion, revise } from './mutation/revise.ts';
export { type Steps, takeStep } from './mutation/take-step.ts';
export { refused, type UserError, type UserErrorCode } from './mutation/user-error.ts';
export { maskAddress, maskEmail, maskIdNumber, maskName, maskPhone } from './personal-data/mask.ts';
export { type PersonalData, type PersonalValue, personalDataOf } from './personal-data/personal-data.ts';
export { PersonalDataAccess1764000000500 } from './personal-data/personal-data-migration.ts';
export { migrate } from './serve/migrate.ts';
export type { RequestContext, Session } from './serve/request-context.ts';
export { runSubgraph, subgraphEnvironment } from './serve/run-subgraph.ts';
export { seed, seedAtScale } from './serve/seed.ts';
export {
  type RunningSubgraph,
  type ServeOptions,
  serveSubgraph,
  subgraphSchema,
} from './serve/serve-subgraph.ts';
export type { RouteTools, Seed, Subgraph } from './serve/subgraph.ts';

/** A thing of another subgraph: its id is all that is known of it here. */
export type Stub = { id: string };
