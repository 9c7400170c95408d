import { type Module, mutation } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { travelSettings } from './travel-settings.ts';

const { module, settingsOfOrganisation, setSetting, withdrawSetting } = travelSettings;

const resolvers: Resolvers = {
  Mutation: {
    setTravelSetting: mutation('setting', setSetting),
    withdrawTravelSetting: mutation('setting', withdrawSetting),
  },
  Organisation: {
    travelSettings: forStaffOfOrganisation('HEADQUARTERS', (company, on, context) =>
      settingsOfOrganisation(company, on, context),
    ),
  },
};

export const travelSetting: Module = { ...module, resolvers: [resolvers] };
