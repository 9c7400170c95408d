import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type HallRules, HallRulesEntity } from './hall-rules.entity.ts';

export const hallRulesRepository = (manager: EntityManager) =>
  rowsOf(manager, HallRulesEntity).extend({
    /** Makes these the rules of the hall, whether it had any or not. */
    async put(rules: Omit<HallRules, 'version' | 'createdAt' | 'updatedAt'>) {
      await manager.query(
        `INSERT INTO hall_rules AS rules (id, setup_minutes, teardown_minutes, weekdays, opens, closes, most_days_ahead,
           keeper_id, needs_confirmation)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (id) DO UPDATE SET setup_minutes = $2, teardown_minutes = $3, weekdays = $4, opens = $5,
           closes = $6, most_days_ahead = $7, keeper_id = $8, needs_confirmation = $9, version = rules.version + 1,
           updated_at = now()`,
        [
          ...[rules.id, rules.setupMinutes, rules.teardownMinutes, rules.weekdays, rules.opens, rules.closes],
          ...[rules.mostDaysAhead, rules.keeperId, rules.needsConfirmation],
        ],
      );
    },
  });
