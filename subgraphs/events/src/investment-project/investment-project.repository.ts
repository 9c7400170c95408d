import { type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { InvestmentProjectStatus, QueryInvestmentProjectsArgs } from '../generated/resolvers.ts';
import {
  type InvestmentProject,
  InvestmentProjectEntity,
  type InvestmentStatusChange,
  InvestmentStatusChangeEntity,
  ProjectEstimateEntity,
} from './investment-project.entity.ts';

const byCode = { by: ['row.code'], direction: 'ASC' } as const;

export type InvestmentProjectPage = PageArguments & Omit<QueryInvestmentProjectsArgs, keyof PageArguments>;

export const investmentProjectRepository = (manager: EntityManager) =>
  rowsOf(manager, InvestmentProjectEntity).extend({
    page({ status, ...page }: InvestmentProjectPage) {
      const projects = this.visible();
      if (status) projects.andWhere('row.status = :status', { status });
      return readPage(projects, page, byCode);
    },
    pagesOfOrigins(eventIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.originEventId', eventIds, page, byCode);
    },
  });

export const projectEstimateRepository = (manager: EntityManager) => rowsOf(manager, ProjectEstimateEntity);

export const statusChangeRepository = (manager: EntityManager) =>
  rowsOf(manager, InvestmentStatusChangeEntity).extend({
    /** The latest first. */
    ofProjects(projectIds: readonly string[]): Promise<InvestmentStatusChange[]> {
      return this.visible()
        .andWhere('row.projectId = ANY(:projectIds)', { projectIds })
        .orderBy('row.at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .getMany();
    },
    /** Keeps the step that a project is about to take. */
    async enter(
      { id: projectId, status }: InvestmentProject,
      to: InvestmentProjectStatus,
      note: string | null,
    ): Promise<void> {
      await this.insert({ id: uuidv7(), projectId, fromStatus: status, toStatus: to, note });
    },
  });
