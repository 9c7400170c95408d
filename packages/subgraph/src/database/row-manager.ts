import { EntityManager, type EntityTarget, type ObjectLiteral, type QueryRunner, Repository } from 'typeorm';
import { RowQuery } from './row-query.ts';

/** TypeORM's repository, extended without a class of its own for each request. */
class RowRepository<Entity extends ObjectLiteral> extends Repository<Entity> {
  override extend<Custom>(custom: Custom & ThisType<this & Custom>): this & Custom {
    const { target, manager, queryRunner } = this;
    return Object.assign(new RowRepository(target, manager, queryRunner), this, custom) as this & Custom;
  }
}

/** TypeORM's manager over one request's connection; its queries are `RowQuery`s. */
export class RowManager extends EntityManager {
  override getRepository<Entity extends ObjectLiteral>(target: EntityTarget<Entity>): Repository<Entity> {
    return new RowRepository(target, this, this.queryRunner);
  }

  // biome-ignore lint/suspicious/noExplicitAny: as TypeORM declares its overloads
  override createQueryBuilder(entity?: any, alias?: string, queryRunner?: QueryRunner): RowQuery<any> {
    const runner = queryRunner ?? this.queryRunner;
    if (alias === undefined) return new RowQuery(this.dataSource, entity ?? runner);
    const { target } = this.dataSource.getMetadata(entity);
    return new RowQuery(this.dataSource, runner).select(alias).from(target, alias) as RowQuery<never>;
  }
}
