import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { MembershipBenefitKind } from '../generated/resolvers.ts';

export interface MembershipBenefit extends MasterData {
  organisationId: string;
  tierId: string;
  kind: MembershipBenefitKind;
  name: WrittenText;
  /** Null for as often as one likes. */
  yearlyAllowance: number | null;
  /** Of a DISCOUNT alone. */
  discountPercent: number | null;
  /** Of an EARLY_REGISTRATION alone. */
  daysBefore: number | null;
}

export const MembershipBenefitEntity = new EntitySchema<MembershipBenefit>({
  name: 'MembershipBenefit',
  tableName: 'membership_benefits',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    tierId: { type: 'uuid' },
    kind: { type: 'text' },
    name: { type: 'jsonb' },
    yearlyAllowance: { type: 'int', nullable: true },
    discountPercent: { type: 'int', nullable: true },
    daysBefore: { type: 'int', nullable: true },
  },
});
