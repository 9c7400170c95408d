import { RecordAuditOnce1764000000700 } from './record-audit-once.migration.ts';
import { SharedTables1764000000000 } from './shared-tables.migration.ts';

/** What every subgraph's migrations begin with: the tables that the kit works with, and the functions over them. */
export const sharedMigrations = [SharedTables1764000000000, RecordAuditOnce1764000000700] as const;
