import { type EntityManager, In } from 'typeorm';
import { type NewspaperPage, NewspaperPageEntity } from './newspaper-page.entity.ts';

export const newspaperPageRepository = (manager: EntityManager) =>
  manager.getRepository(NewspaperPageEntity).extend({
    byIds(ids: readonly string[]): Promise<NewspaperPage[]> {
      return this.findBy({ id: In(ids) });
    },
    ofIssues(issueIds: readonly string[]): Promise<NewspaperPage[]> {
      return this.find({ where: { issueId: In(issueIds) }, order: { issueId: 'ASC', number: 'ASC' } });
    },
  });
