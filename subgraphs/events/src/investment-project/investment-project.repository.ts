import { type Connection, type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import type { ProjectStage } from '../generated/resolvers.ts';
import {
  type InvestmentProject,
  InvestmentProjectEntity,
  type ProjectEstimate,
  ProjectEstimateEntity,
  type StageChange,
  StageChangeEntity,
} from './investment-project.entity.ts';

const byCode = { by: ['project.code'], direction: 'ASC' } as const;

export const investmentProjectRepository = (manager: EntityManager) =>
  manager.getRepository(InvestmentProjectEntity).extend({
    byIds(ids: readonly string[]): Promise<InvestmentProject[]> {
      return this.findBy({ id: In(ids) });
    },
    page(
      { stage }: { stage?: ProjectStage | null },
      page: PageArguments,
    ): Promise<Connection<InvestmentProject>> {
      const query = this.createQueryBuilder('project');
      if (stage) query.where('project.stage = :stage', { stage });
      return readPage(query, page, byCode);
    },
    cameFrom(eventIds: readonly string[]): Promise<InvestmentProject[]> {
      return this.find({ where: { originEventId: In(eventIds) }, order: { code: 'ASC' } });
    },
    /** Keeps others from signing or advancing it until the transaction ends. */
    lock(id: string): Promise<InvestmentProject | null> {
      return this.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    },
  });

export const projectEstimateRepository = (manager: EntityManager) =>
  manager.getRepository(ProjectEstimateEntity).extend({
    ofProjects(projectIds: readonly string[]): Promise<ProjectEstimate[]> {
      return this.find({ where: { projectId: In(projectIds) }, order: { position: 'ASC' } });
    },
  });

export const stageChangeRepository = (manager: EntityManager) =>
  manager.getRepository(StageChangeEntity).extend({
    ofProjects(projectIds: readonly string[]): Promise<StageChange[]> {
      return this.find({ where: { projectId: In(projectIds) }, order: { at: 'DESC', id: 'DESC' } });
    },
  });
