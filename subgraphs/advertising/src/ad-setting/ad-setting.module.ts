import { type Module, mutation } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import { noCompany } from '../company/no-company.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { adSettings } from './ad-settings.ts';

const { module, settingsOfOrganisation, setSetting, withdrawSetting } = adSettings;

const resolvers: Resolvers = {
  Mutation: {
    setAdSetting: mutation('setting', setSetting),
    withdrawAdSetting: mutation('setting', withdrawSetting),
  },
  Organisation: {
    adSettings: forStaffOfOrganisation('HEADQUARTERS', (company, on, context) =>
      settingsOfOrganisation(company, on, context),
    ),
  },
};

export const adSetting: Module = {
  ...module,
  resolvers: [resolvers],
  constraintErrors: { ...module.constraintErrors, company_settings_company: noCompany },
};
