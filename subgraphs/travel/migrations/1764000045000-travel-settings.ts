import { companySettingsSql, dropCompanySettingsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { headquartersAndFinance } from './guard-table.ts';

const percents = [
  ...['FEE_HOME_7', 'FEE_HOME_4', 'FEE_HOME_1', 'FEE_HOME_0'],
  ...['FEE_ABROAD_30', 'FEE_ABROAD_15', 'FEE_ABROAD_7', 'FEE_ABROAD_4', 'FEE_ABROAD_1', 'FEE_ABROAD_0'],
  ...['COMPENSATION_HOME_4', 'COMPENSATION_HOME_1', 'COMPENSATION_HOME_0'],
  ...['COMPENSATION_ABROAD_15', 'COMPENSATION_ABROAD_7', 'COMPENSATION_ABROAD_4'],
  ...['COMPENSATION_ABROAD_1', 'COMPENSATION_ABROAD_0'],
];

/** What an agency settles for itself is a dated setting instead of a constant of the code. */
export class TravelSettings1764000045000 implements MigrationInterface {
  readonly name = 'TravelSettings1764000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      companySettingsSql({
        companies: 'travel_agencies',
        staff: 'travel_staff',
        askers: ['travel_reader', ...headquartersAndFinance],
        readers: headquartersAndFinance,
        bounds: {
          ...Object.fromEntries(percents.map((key) => [key, [0, 100] as const])),
          DEPOSIT_SHARE: [1, 100],
          BALANCE_DUE: [0, 365],
          LONGEST_HOLD: [1, 43_200],
          MOVE_FEE: [0, 10_000_000],
        },
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropCompanySettingsSql);
  }
}
