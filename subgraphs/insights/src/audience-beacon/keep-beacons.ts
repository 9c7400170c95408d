import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { BeaconCounts } from './beacon-counts.ts';

/** Adds what pages have told to the hours of their channels, of which only those count that take beacons. */
export const keepBeacons = (counts: BeaconCounts): Job<DataSources> => ({
  name: 'keep-beacons',
  everySeconds: 5,
  as: { subject: 'beacon', roles: ['audience-counter'] },
  run: async (context) => {
    const taken = counts.take();
    if (taken.length === 0) return;
    try {
      await context.transaction(
        'keepBeacons',
        async ({ audienceChannelRepository, audienceFactRepository }) => {
          const channels = await audienceChannelRepository.findBy({ takesBeacons: true });
          const known = new Set(channels.map(({ id }) => id));
          const told = taken.filter(({ channelId }) => known.has(channelId));
          if (told.length === 0) return;
          await audienceFactRepository.openMonths(told.map(({ day }) => day));
          const claims = new Map(
            told.map(({ channelId, day }) => [`${channelId} ${day}`, { channelId, day, isHourly: true }]),
          );
          const got = await audienceFactRepository.claim('beacon', [...claims.values()]);
          const hourly = new Set(
            got.filter(({ isHourly }) => isHourly).map(({ channelId, day }) => `${channelId} ${day}`),
          );
          await audienceFactRepository.addReads(
            told.filter(({ channelId, day }) => hourly.has(`${channelId} ${day}`)),
          );
        },
      );
    } catch (error) {
      counts.giveBack(taken);
      throw error;
    }
  },
});
