import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seededAdvertisers } from './advertisers.seed.ts';
import { campaigns } from './campaigns.ts';
import { seededCompany } from './company.seed.ts';

const organisationId = seededCompany;

/** One creative for each advertiser, reviewed by somebody else, on all of its lines. Synthetic. */
export const seedCreatives = async (tables: DataSources): Promise<void> => {
  await tables.creativeRepository.insert(
    seededAdvertisers.map(({ slug, name }) => ({
      id: seedId('AdCreative', slug),
      organisationId,
      advertiserId: seedId('Advertiser', slug),
      title: `${name.en}: May 2024`,
      kind: 'IMAGE' as const,
      landingUrl: `https://${slug}.example/may`,
      submittedBy: 'advertising-sales',
    })),
  );
  await tables.reviewRepository.insert(
    seededAdvertisers.map(({ slug }) => ({
      id: seedId('AdReview', slug),
      organisationId,
      creativeId: seedId('AdCreative', slug),
      decision: 'APPROVED' as const,
      documents: ['business licence', 'proof of the claims made'],
      reviewer: 'advertising-reviewer',
      reviewedAt: new Date('2024-04-10T02:00:00Z'),
    })),
  );
  await tables.creativeRepository.update({ organisationId }, { status: 'APPROVED' });
  await tables.assignmentRepository.insert(
    campaigns.map(({ key, advertiser }) => ({
      lineId: seedId('AdLine', key),
      creativeId: seedId('AdCreative', advertiser),
      organisationId,
    })),
  );
};
