import { keeperReadsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever keeps personal data reads also the tables made since there is a keeper as every reader does. */
export class LetKeeperAsk1764000050000 implements MigrationInterface {
  readonly name = 'LetKeeperAsk1764000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keeperReadsSql('travel'));
  }

  /** What the keeper may read stays: it is what everybody may. */
  async down(): Promise<void> {}
}
