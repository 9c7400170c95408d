import { addDays, recentDays, seedId, shanghaiInstant } from '@media-graph/subgraph';
import { carrierChargeOf } from '../complaint/carrier-charge-of.ts';
import { complaintCodes } from '../complaint/complaint-codes.ts';
import { creditOutlet } from '../complaint/credit-outlet.ts';
import type { DataSources } from '../context.ts';
import { daysOfMay, planId } from './issues.seed.ts';
import { addressesOnRoute, carrierId, company, outletId, routeId, routeOfOutlet } from './network.seed.ts';
import { subscriberCount, subscriptionId } from './subscriptions.seed.ts';

const codes = ['MISSED', 'LATE', 'WET', 'DAMAGED', 'WRONG_PAPER'] as const;

/** Two to four complaints a day, synthetic, in every state that there is. */
const complaintsOf = (issueDate: string) => {
  const day = Number(issueDate.slice('YYYY-MM-'.length));
  return Array.from({ length: 2 + (day % 3) }, (_, place) => {
    const index = (day * 13 + place * 29) % subscriberCount;
    const route = Math.floor(index / addressesOnRoute);
    return {
      place,
      row: {
        id: seedId('Complaint', `${issueDate} ${place}`),
        organisationId: company,
        reference: `B-${issueDate.replaceAll('-', '').slice(2)}-${place + 1}`,
        subscriptionId: subscriptionId(index),
        planId: planId(issueDate),
        routeId: routeId(route),
        carrierId: carrierId(route),
        issueDate,
        code: codes[(day + place) % codes.length]!,
        status: 'OPEN' as const,
        filedAt: new Date(shanghaiInstant(issueDate, '08:10').getTime() + place * 23 * 60_000),
      },
    };
  });
};

const seedComplaintsOf = async (dataSources: DataSources, days: readonly string[]): Promise<void> => {
  const complaints = days.flatMap(complaintsOf);
  await dataSources.complaintRepository.insert(complaints.map(({ row }) => row));
  for (const { place, row } of complaints) {
    const { isCredited } = complaintCodes[row.code];
    const carrierChargeMinor = await carrierChargeOf(dataSources, row);
    const isCredit = place === 0 && isCredited;
    if (isCredit) {
      await dataSources.complaintRepository.update(row.id, {
        status: 'CREDITED',
        remedy: 'CREDITED',
        creditedIssues: 1,
        carrierChargeMinor,
      });
      const subscription = await dataSources.subscriptionRepository.findOneByOrFail({
        id: row.subscriptionId,
      });
      await dataSources.subscriptionRepository.update(subscription.id, {
        endsOn: addDays(subscription.endsOn, 1),
      });
      await dataSources.entryRepository.insert({
        id: seedId('SubscriptionEntry', row.id),
        organisationId: company,
        subscriptionId: row.subscriptionId,
        kind: 'COMPLAINT_CREDIT',
        effectiveOn: row.issueDate,
        days: 1,
        complaintId: row.id,
      });
    }
    if (place < 2 && !isCredit)
      await dataSources.complaintRepository.update(row.id, {
        ...{ status: 'REDELIVERED', remedy: 'REDELIVERED', carrierChargeMinor },
      });
    if (place === 2)
      await dataSources.complaintRepository.update(row.id, {
        status: 'REJECTED',
        resolution: '已核實派送記錄',
      });
    if (place === 3) await dataSources.complaintRepository.update(row.id, { status: 'FORMAL' });
    if (place < 2) {
      const resolvedAt = new Date(row.filedAt.getTime() + 5 * 3_600_000);
      await dataSources.complaintRepository.update(row.id, {
        status: 'RESOLVED',
        resolvedAt,
        resolution: '已處理並回訪',
      });
    }
  }
};

/** An outlet whose bundle was short: credited, and its copies taken off what it owes. */
const seedOutletComplaint = async (dataSources: DataSources, issueDate: string): Promise<void> => {
  const route = routeOfOutlet(1);
  const row = {
    ...{ id: seedId('Complaint', 'outlet'), organisationId: company, reference: 'O-000001' },
    ...{
      outletId: outletId(1),
      planId: planId(issueDate),
      routeId: routeId(route),
      carrierId: carrierId(route),
    },
    ...{ issueDate, code: 'SHORT_BUNDLE' as const, copies: 20, filedAt: shanghaiInstant(issueDate, '06:50') },
  };
  await dataSources.complaintRepository.insert({ ...row, status: 'OPEN' });
  const shortfallId = await creditOutlet(dataSources, row);
  await dataSources.complaintRepository.update(row.id, {
    status: 'CREDITED',
    remedy: 'CREDITED',
    shortfallId,
  });
};

export const seedComplaints = (dataSources: DataSources): Promise<void> =>
  seedComplaintsOf(dataSources, daysOfMay);

export const seedRecentComplaints = async (dataSources: DataSources): Promise<void> => {
  await seedComplaintsOf(dataSources, recentDays());
  await seedOutletComplaint(dataSources, recentDays()[0]!);
};
