import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface MembershipTier extends MasterData {
  organisationId: string;
  name: WrittenText;
  benefits: WrittenText | null;
  duesMinor: bigint;
  months: number;
}

export const MembershipTierEntity = new EntitySchema<MembershipTier>({
  name: 'MembershipTier',
  tableName: 'membership_tiers',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'jsonb' },
    benefits: { type: 'jsonb', nullable: true },
    duesMinor: { type: 'bigint' },
    months: { type: 'int' },
  },
});
