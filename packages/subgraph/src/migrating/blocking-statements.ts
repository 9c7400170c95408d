import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { AnySubgraph } from '../serve/load-subgraph.ts';

export type MigrationClass = AnySubgraph['migrations'][number];
/** A migration; what it does on purpose although it blocks or breaks somebody, by squawk's rule, with the reason. */
type Migration = InstanceType<MigrationClass> & { readonly onPurpose?: Readonly<Record<string, string>> };

/** The one who looks at SQL: https://squawkhq.com, whose rules are named in `onPurpose`. */
const squawk = (): string => createRequire(import.meta.url).resolve('squawk-cli/js/bin/squawk');

/** Rules that do not ask who is kept waiting or loses something, or that the step that migrates sees to itself. */
const leftOut = [
  ...['require-lock-timeout', 'require-statement-timeout', 'require-enum-value-ordering'],
  ...['prefer-bigint-over-int', 'prefer-bigint-over-smallint', 'prefer-identity', 'prefer-text-field'],
  ...['prefer-robust-stmts', 'prefer-timestamp-tz', 'ban-char-field', 'ban-drop-not-null'],
];

type Found = {
  readonly rule_name: string;
  readonly message: string;
  readonly help: string | null;
};

/** As the table `migrations` has it. */
export const nameOf = (MigrationOf: MigrationClass): string => new MigrationOf().name ?? MigrationOf.name;

/** The SQL that a migration sends; where it reads rows in between, it finds none. */
const sqlOf = async (migration: Migration): Promise<string> => {
  const statements: string[] = [];
  const query = async (sql: string): Promise<unknown[]> => {
    statements.push(`${sql.trim().replace(/;$/, '')};`);
    return [];
  };
  await migration.up({ query } as unknown as Parameters<Migration['up']>[0]);
  return statements.join('\n');
};

const look = (sql: string, inTransaction: boolean): Promise<Found[]> =>
  new Promise((resolve, reject) => {
    const options = ['--reporter', 'json', '--pg-version', '18.0', `--exclude=${leftOut.join()}`];
    // It fails when it has found something: what counts is whether it answers.
    const child = execFile(process.execPath, [squawk(), ...options], (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Found[]);
      } catch {
        reject(new Error(`squawk has not looked at it: ${stderr || error?.message}`));
      }
    });
    child.stdin?.end(inTransaction ? `BEGIN;\n${sql}\nCOMMIT;` : sql);
  });

/** Migrations of the first release are numbered below this, and run on empty tables. */
const firstRelease = 1764001000000;

const sentence = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/\.$/, '');

/**
 * What in migrations would keep those waiting who use a table meanwhile, or break the former release that still runs: a
 * line each, with what to do. Tables that a migration makes itself are nobody's yet.
 */
export const blockingStatements = async (migrations: readonly MigrationClass[]): Promise<string[]> => {
  const lines: string[] = [];
  for (const MigrationOf of migrations) {
    if (Number(/\d+$/.exec(nameOf(MigrationOf))![0]) < firstRelease) continue;
    const migration: Migration = new MigrationOf();
    const name = nameOf(MigrationOf);
    const sql = await sqlOf(migration);
    const { onPurpose = {} } = migration;
    const found = sql ? await look(sql, migration.transaction !== false) : [];
    for (const { rule_name: rule, message, help } of found) {
      if ((onPurpose[rule] ?? '').length >= 10) continue;
      lines.push(
        `${name}: ${rule}: ${sentence(message)}. ${help ? `${sentence(help)}; or` : 'Do it in a later release, or'} say in onPurpose why not.`,
      );
    }
    for (const rule of Object.keys(onPurpose))
      if (!found.some(({ rule_name }) => rule_name === rule))
        lines.push(`${name}: ${rule}: It does nothing of the kind. Take it out of onPurpose.`);
  }
  return [...new Set(lines)];
};
