import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type HallRules, HallRulesEntity } from './hall-rules.entity.ts';

export const hallRulesRepository = (manager: EntityManager) =>
  rowsOf(manager, HallRulesEntity).extend({
    /** Makes these the rules of the hall, whether it had any or not. */
    async put({
      id,
      setupMinutes,
      teardownMinutes,
      weekdays,
      opens,
      closes,
      mostDaysAhead,
    }: Omit<HallRules, 'version' | 'createdAt' | 'updatedAt'>) {
      await manager.query(
        `INSERT INTO hall_rules AS rules (id, setup_minutes, teardown_minutes, weekdays, opens, closes, most_days_ahead)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET setup_minutes = $2, teardown_minutes = $3, weekdays = $4, opens = $5,
           closes = $6, most_days_ahead = $7, version = rules.version + 1, updated_at = now()`,
        [id, setupMinutes, teardownMinutes, weekdays, opens, closes, mostDaysAhead],
      );
    },
  });
