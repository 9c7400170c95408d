import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** Made up, and the tiers say so: the facts name alliances and a club, but nobody who belongs to them. */
const memberships = [
  { of: 'gba-media-alliance', organisation: 'huizhou-daily', tier: '示例理事單位 (sample)', isPublic: true },
  {
    of: 'dongjiang-brand-alliance',
    organisation: 'huipinhui',
    tier: '示例會員單位 (sample)',
    isPublic: true,
  },
  {
    of: 'dongjiang-brand-alliance',
    organisation: 'painting-academy',
    tier: '示例會員單位 (sample)',
    isPublic: true,
  },
  { of: 'dongli-club', person: 'sample-reader', tier: '示例金卡 (sample)', isPublic: false },
  { of: 'dongli-club', person: 'sample-editor', tier: '示例銀卡 (sample)', isPublic: false },
];

export const seedMemberships = async ({ membershipRepository }: DataSources): Promise<void> => {
  await membershipRepository.insert(
    memberships.map(({ of, organisation, person, tier, isPublic }) => ({
      id: seedId('Membership', `${of} ${organisation ?? person}`),
      organisationId: seedId('Organisation', of),
      memberOrganisationId: organisation ? seedId('Organisation', organisation) : null,
      memberPersonId: person ? seedId('Person', person) : null,
      tier,
      isPublic,
      startsOn: '2024-01-01',
    })),
  );
};
