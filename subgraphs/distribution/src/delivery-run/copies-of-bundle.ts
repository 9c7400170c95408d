import type { DataSources } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';

/** A bundle as it leaves the press, by the company's setting for the day of the issue. */
export const copiesOfBundle = (
  context: Pick<DataSources, 'settingsOfCompanies'>,
  { organisationId, issueDate }: { readonly organisationId: string; readonly issueDate: string },
): Promise<number> => settingOn(context, organisationId, 'BUNDLE_COPIES', issueDate);
