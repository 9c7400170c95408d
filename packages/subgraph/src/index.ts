export { holdsPolicy } from '@media-graph/authorisation';
export type { WrittenText } from '@media-graph/chinese/convert-script';
export { allowManagerOf } from './access/allow-manager-of.ts';
export { companyAccess } from './access/company-access.ts';
export { type Condition, either, everybodys, nobodys, ownOrganisations } from './access/condition.ts';
export { guarded } from './access/guarded.ts';
export { rowsOf } from './access/rows-of.ts';
export { addDays, daysBetween, earlierOf, everyDay, laterOf, weekdayOf } from './calendar/days.ts';
export { isDay } from './calendar/is-day.ts';
export { addMonths, daysOfMonth, everyMonth, monthOf } from './calendar/months.ts';
export { shanghaiInstant, todayInShanghai } from './calendar/shanghai.ts';
export {
  type ClosedMonth,
  closedMonthRepository,
  closedMonths,
  closeMonth,
  reopenMonth,
} from './closed-month/closed-month.ts';
export {
  closedMonthsSql,
  dropClosedMonthsSql,
  keptInClosedMonthsSql,
} from './closed-month/closed-months-sql.ts';
export { companyMonthLoaders } from './closed-month/company-month-loaders.ts';
export { companySettingLoaders, companySettings } from './company-setting/company-settings.ts';
export {
  companySettingBoundsSql,
  companySettingsSql,
  dropCompanySettingsSql,
} from './company-setting/company-settings-sql.ts';
export {
  companyEntriesForAskersSql,
  companyEntriesSql,
  dropCompanyEntriesSql,
} from './database/company-entries-sql.ts';
export { createDataSource } from './database/create-data-source.ts';
export { type DateRange, readDateRange, writeDateRange } from './database/date-range.ts';
export { type Dated, datedColumns } from './database/dated.ts';
export { datedColumnsSql, withdrawalSql } from './database/dated-sql.ts';
export { dropFapiaoOnceSql, fapiaoOnceSql } from './database/fapiao-once-sql.ts';
export { isId } from './database/is-id.ts';
export { auditSql, ownRowsSql, versionedColumnsSql } from './database/own-rows-sql.ts';
export { scaleIdSql, seedId } from './database/seed-id.ts';
export { sharedMigrations } from './database/shared-migrations.ts';
export { checkStepSql, statusStepsSql } from './database/status-steps-sql.ts';
export { type Versioned, versionedColumns } from './database/versioned.ts';
export { recentDays } from './demonstration/recent-days.ts';
export { recentMonths } from './demonstration/recent-months.ts';
export { syntheticIssue } from './demonstration/synthetic-issue.ts';
export {
  asksBy,
  type CalendarUnit,
  type FigureOrder,
  type FigureQuestion,
  readFigureQuestion,
  writeFigureQuestion,
} from './figures/figure-question.ts';
export { countOf, figuresByIndicator, sumOf } from './figures/figures-by-indicator.ts';
export { bucketSql, type Figure, type FigureSource, figuresOf, movedSql } from './figures/figures-of.ts';
export {
  type Connection,
  checkFirst,
  connectionOf,
  cutPage,
  decodeCursor,
  type Order,
  type PageArguments,
  readPage,
  readPages,
} from './graphql/connection.ts';
export { badInput, forbidden } from './graphql/errors.ts';
export { matching } from './graphql/matching.ts';
export { readLinkedPages } from './graphql/read-linked-pages.ts';
export { readSchema } from './graphql/read-schema.ts';
export { checkOrder, withinDays, withinTimes } from './graphql/within.ts';
export { optionalFapiaoNumber } from './input/optional-fapiao-number.ts';
export { optionalUrl } from './input/optional-url.ts';
export { refuseCleared } from './input/refuse-cleared.ts';
export { requireBetween } from './input/require-between.ts';
export {
  isSlug,
  requireCode,
  requireFapiaoNumber,
  requirePhone,
  requireReference,
  requireSlug,
  requireTimeOfDay,
} from './input/require-code.ts';
export { readDate, requireDate } from './input/require-date.ts';
export { requireEntries } from './input/require-entries.ts';
export { optionalId, requireId } from './input/require-id.ts';
export { optionalLocalized, requireLocalized } from './input/require-localized.ts';
export { requireMinor } from './input/require-minor.ts';
export { requirePast, requirePastDay } from './input/require-past.ts';
export { requireTerritory } from './input/require-territory.ts';
export { isBlank, optionalText, requireText, requireTextBetween } from './input/require-text.ts';
export {
  amend,
  given,
  type MasterData,
  masterDataColumns,
  whetherRetired,
} from './master-data/master-data.ts';
export { dropMasterDataSql, masterDataSql } from './master-data/master-data-sql.ts';
export { blockingStatements } from './migrating/blocking-statements.ts';
export { migrate } from './migrating/migrate.ts';
export { migrateSafely } from './migrating/migrate-safely.ts';
export { receivablesOn } from './money/ageing.ts';
export { cny, cnyOrNull } from './money/cny.ts';
export { type CompanyMonthKey, monthRows } from './money/company-months.ts';
export { dropInvoiceAccountSql, invoiceAccountSql, invoiceColumnsSql } from './money/invoice-account-sql.ts';
export { creditNoteAmounts, invoiceAmounts, invoiceSums } from './money/invoice-amounts.ts';
export {
  type CreditNoteRow,
  creditNoteColumns,
  type InvoicePaymentRow,
  type InvoiceRow,
  invoiceColumns,
  invoicePaymentColumns,
} from './money/invoice-rows.ts';
export { invoicedTax } from './money/invoiced-tax.ts';
export { leftOf } from './money/left-of.ts';
export { dropVatSql, vatSql } from './money/vat-sql.ts';
export { allow } from './mutation/allow.ts';
export { checkEach } from './mutation/check-each.ts';
export { lockPair } from './mutation/lock-pair.ts';
export { mutation, mutationOf } from './mutation/mutation.ts';
export { refusalsAt } from './mutation/refusals-at.ts';
export { refused } from './mutation/refused.ts';
export { requireFound } from './mutation/require-found.ts';
export { requireStep, type Transitions } from './mutation/require-step.ts';
export { lockVersion, revise } from './mutation/revise.ts';
export { userError } from './mutation/user-error.ts';
export { answerPage, type PageRequest } from './page/answer-page.ts';
export { Html, html } from './page/html.ts';
export { pageLinks } from './page/page-links.ts';
export { renderPage } from './page/render-page.ts';
export { isKeeper, keeperRole } from './personal-data/is-keeper.ts';
export { lookupHash } from './personal-data/lookup-hash.ts';
export { maskAddress, maskEmail, maskIdNumber, maskName, maskPhone } from './personal-data/mask.ts';
export {
  forgetPeople,
  orderPersonErasure,
  type PersonRecord,
  type PersonSource,
  personKeeper,
  personValues,
  type SoughtPerson,
} from './personal-data/person-keeper.ts';
export { dropPersonKeeperSql, keeperReadsSql, personKeeperSql } from './personal-data/person-keeper-sql.ts';
export { PersonalDataAccess1764000000500 } from './personal-data/personal-data-access.migration.ts';
export { type PersonalData, personalDataOf } from './personal-data/personal-data-of.ts';
export { keptPeople, type PersonalDataRead } from './personal-data/personal-data-reads.ts';
export { phoneFiguresSql } from './personal-data/phone-figures-sql.ts';
export { soughtHashes, soughtHashesSql } from './personal-data/sought-hashes.ts';
export { textSeal } from './personal-data/text-seal.ts';
export { type AnySubgraph, loadSubgraph, type Surroundings } from './serve/load-subgraph.ts';
export { runSubgraph, subgraphEnvironment } from './serve/run-subgraph.ts';
export { seed, seedAtScale } from './serve/seed.ts';
export { serveSubgraph, subgraphSchema } from './serve/serve-subgraph.ts';
export type {
  Demonstration,
  DemonstrationPerson,
  Job,
  Module,
  RequestContext,
  RouteTools,
  Session,
  Subgraph,
  Transaction,
} from './serve/types.ts';
export {
  readCoverStatement,
  writeCoverStatement,
} from './statement/cover-statement.ts';
export {
  type ExchangeStatement,
  madeUpExchangeKey,
  readExchangeStatement,
  writeExchangeStatement,
} from './statement/exchange-statement.ts';
export {
  type MembershipPass,
  madeUpMembershipKey,
  readMembershipPass,
  writeMembershipPass,
} from './statement/membership-pass.ts';
export {
  madeUpRightsKey,
  type RightsStatement,
  readRightsStatement,
  writeRightsStatement,
} from './statement/rights-statement.ts';
export {
  madeUpSponsorshipKey,
  readSponsorshipMark,
  type SponsorshipMark,
  writeSponsorshipMark,
} from './statement/sponsorship-mark.ts';

/** A thing of another subgraph: its id is all that is known of it here. */
export type Stub = { id: string };
export { idTokens } from './statement/id-tokens.ts';
export { readStatement, writeStatement } from './statement/signed-statement.ts';
