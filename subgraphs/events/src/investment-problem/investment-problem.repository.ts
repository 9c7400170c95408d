import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  todayInShanghai,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { problemsVisibleTo } from '../access.ts';
import type { QueryInvestmentProblemsArgs } from '../generated/resolvers.ts';
import { InvestmentProblemEntity } from './investment-problem.entity.ts';

type ProblemPage = PageArguments & Omit<QueryInvestmentProblemsArgs, keyof PageArguments>;

const dueFirst = { by: ['row.dueOn', 'row.id'], direction: 'ASC' } as const;

export const investmentProblemRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, InvestmentProblemEntity, problemsVisibleTo(viewer)).extend({
    page({ projectId, ownerId, isOpen, isOverdue, days, ...page }: ProblemPage) {
      const problems = withinDays(matching(this.visible(), { projectId, ownerId }), 'row.dueOn', days);
      if (isOpen != null) problems.andWhere(`row.resolvedAt IS ${isOpen ? '' : 'NOT '}NULL`);
      if (isOverdue)
        problems.andWhere('row.resolvedAt IS NULL AND row.dueOn < :today', { today: todayInShanghai() });
      return readPage(problems, page, dueFirst);
    },
    pagesOfProjects(projectIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.projectId', projectIds, page, dueFirst);
    },
  });
