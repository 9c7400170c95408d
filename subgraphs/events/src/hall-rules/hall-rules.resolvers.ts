import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { setFacilityRules } from './set-facility-rules.ts';

const minutesOf = (time: string): string => time.slice(0, 'HH:MM'.length);

export const hallRulesResolvers: Resolvers = {
  Mutation: {
    setFacilityRules: mutation('facility', setFacilityRules),
  },
  Facility: {
    setupMinutes: async ({ id }, _, { hallRules }) => (await hallRules.load(id))?.setupMinutes,
    teardownMinutes: async ({ id }, _, { hallRules }) => (await hallRules.load(id))?.teardownMinutes,
    keeper: async ({ id }, _, { hallRules }) => {
      const rules = await hallRules.load(id);
      return rules?.keeperId ? { id: rules.keeperId } : null;
    },
    needsConfirmation: async ({ id }, _, { hallRules }) =>
      (await hallRules.load(id))?.needsConfirmation ?? true,
    mostDaysAhead: async ({ id }, _, { hallRules }) => (await hallRules.load(id))?.mostDaysAhead,
    bookableHours: async ({ id }, _, { hallRules }) => {
      const rules = await hallRules.load(id);
      return (
        rules && {
          weekdays: rules.weekdays,
          opens: minutesOf(rules.opens),
          closes: minutesOf(rules.closes),
        }
      );
    },
  },
};
