import type { Module } from '@media-graph/subgraph';
import { AdSponsorshipEntity } from './sponsorship.entity.ts';
import { sponsorshipResolvers } from './sponsorship.resolvers.ts';

export const sponsorship: Module = { resolvers: [sponsorshipResolvers], entities: [AdSponsorshipEntity] };
