import type { Viewer } from '@media-graph/service';
import { everybodys, nobodys, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { isHeadquarters } from '../access.ts';
import { type MovedRows, OrganisationMergeEntity } from './organisation-merge.entity.ts';

const latestFirst = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;

/** A membership of the duplicate that the other entry can take over: not one between the two, nor one that it has. */
const takenOver = (side: string, other: string): string => `
  AND moved.${other} IS DISTINCT FROM $2 AND NOT EXISTS (SELECT FROM memberships has
    WHERE has.${side} = $2 AND coalesce(has.${other === 'organisation_id' ? other : 'member_organisation_id, has.member_person_id'})
      = coalesce(moved.${other === 'organisation_id' ? other : 'member_organisation_id, moved.member_person_id'})
      AND daterange(has.starts_on, has.ends_on, '[)') && daterange(moved.starts_on, moved.ends_on, '[)'))`;

/** Whoever pays dues since is a member of the one whose they are. */
const withoutDues = 'AND NOT EXISTS (SELECT FROM membership_terms WHERE membership_id = moved.id)';

/** Where organisations are referred to, and which of the rows are moved. */
const references: readonly (readonly [table: string, column: string, which: string])[] = [
  ['people', 'employer_id', ''],
  ['employments', 'employer_id', ''],
  ['facilities', 'owner_id', ''],
  ['memberships', 'organisation_id', takenOver('organisation_id', 'member_organisation_id')],
  ['memberships', 'member_organisation_id', takenOver('member_organisation_id', 'organisation_id')],
  ['organisations', 'parent_id', 'AND moved.id <> $2'],
  ['organisations', 'merged_into_id', ''],
];

export const organisationMergeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, OrganisationMergeEntity, isHeadquarters(viewer) ? everybodys : nobodys).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, latestFirst);
    },
    /** Lets everything that refers to one organisation refer to another. */
    async moveAll(from: string, to: string): Promise<MovedRows> {
      const moved: MovedRows = {};
      for (const [table, column, which] of references) {
        const [rows]: [{ id: string }[]] = await manager.query(
          `UPDATE ${table} moved SET ${column} = $2, version = moved.version + 1, updated_at = now()
           WHERE moved.${column} = $1 ${which} RETURNING moved.id`,
          [from, to],
        );
        moved[`${table}.${column}`] = rows.map(({ id }) => id);
      }
      return moved;
    },
    /** Lets what was moved, and was not moved on, refer to the first again. */
    async moveBack(moved: MovedRows, from: string, to: string): Promise<void> {
      for (const [table, column] of references)
        await manager.query(
          `UPDATE ${table} moved SET ${column} = $1, version = version + 1, updated_at = now()
           WHERE ${column} = $2 AND id = ANY ($3) ${table === 'memberships' ? withoutDues : ''}`,
          [from, to, moved[`${table}.${column}`] ?? []],
        );
    },
    /** Memberships that stayed with a duplicate, by its id. */
    leftMemberships(ids: readonly string[]): Promise<{ id: string; count: number }[]> {
      return manager.query(
        `SELECT id, (SELECT count(*)::int FROM memberships WHERE organisation_id = asked.id OR member_organisation_id = asked.id) AS count
         FROM unnest($1::uuid[]) AS asked (id)`,
        [ids],
      );
    },
  });
