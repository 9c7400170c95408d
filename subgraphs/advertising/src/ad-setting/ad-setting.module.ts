import { type Module, mutation, todayInShanghai } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import { noCompany } from '../company/no-company.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { adSettings } from './ad-settings.ts';

const { module, settingsOn, setSetting, withdrawSetting } = adSettings;

const resolvers: Resolvers = {
  Mutation: {
    setAdSetting: mutation('setting', setSetting),
    withdrawAdSetting: mutation('setting', withdrawSetting),
  },
  Organisation: {
    adSettings: forStaffOfOrganisation('HEADQUARTERS', async ({ id }, { on }, context) =>
      (await context.companies.load(id)) ? settingsOn(context, id, on ?? todayInShanghai()) : null,
    ),
  },
};

export const adSetting: Module = {
  ...module,
  resolvers: [resolvers],
  constraintErrors: { ...module.constraintErrors, company_settings_company: noCompany },
};
