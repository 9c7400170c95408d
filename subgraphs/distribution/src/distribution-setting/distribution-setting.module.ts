import { type Module, mutation } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { distributionSettings } from './distribution-settings.ts';

const { module, settingsOfOrganisation, setSetting, withdrawSetting } = distributionSettings;

const resolvers: Resolvers = {
  Mutation: {
    setDistributionSetting: mutation('setting', setSetting),
    withdrawDistributionSetting: mutation('setting', withdrawSetting),
  },
  Organisation: {
    distributionSettings: forStaffOfOrganisation('HEADQUARTERS', (company, on, context) =>
      settingsOfOrganisation(company, on, context),
    ),
  },
};

export const distributionSetting: Module = { ...module, resolvers: [resolvers] };
