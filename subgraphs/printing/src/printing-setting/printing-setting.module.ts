import { type Module, mutation } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import { noWorks } from '../company/no-works.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { printingSettings } from './printing-settings.ts';

const { module, settingsOfOrganisation, setSetting, withdrawSetting } = printingSettings;

const resolvers: Resolvers = {
  Mutation: {
    setPrintingSetting: mutation('setting', setSetting),
    withdrawPrintingSetting: mutation('setting', withdrawSetting),
  },
  Organisation: {
    printingSettings: forStaffOfOrganisation('HEADQUARTERS', (company, on, context) =>
      settingsOfOrganisation(company, on, context),
    ),
  },
};

export const printingSetting: Module = {
  ...module,
  resolvers: [resolvers],
  constraintErrors: { ...module.constraintErrors, company_settings_company: noWorks },
};
