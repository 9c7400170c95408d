import { type Module, mutation, todayInShanghai } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { distributionSettings } from './distribution-settings.ts';

const { module, settingsOn, setSetting, withdrawSetting } = distributionSettings;

const resolvers: Resolvers = {
  Mutation: {
    setDistributionSetting: mutation('setting', setSetting),
    withdrawDistributionSetting: mutation('setting', withdrawSetting),
  },
  Organisation: {
    distributionSettings: forStaffOfOrganisation('HEADQUARTERS', async ({ id }, { on }, context) =>
      (await context.companies.load(id)) ? settingsOn(context, id, on ?? todayInShanghai()) : null,
    ),
  },
};

export const distributionSetting: Module = { ...module, resolvers: [resolvers] };
