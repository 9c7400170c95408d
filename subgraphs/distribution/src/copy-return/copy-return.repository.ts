import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { CopyReturnEntity } from './copy-return.entity.ts';

export const copyReturnRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, CopyReturnEntity, scope).extend({
    ofPlans(planIds: readonly string[]) {
      return this.ofParents('planId', planIds, 'id');
    },
  });
