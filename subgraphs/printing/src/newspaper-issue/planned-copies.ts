import type { DataSources } from '../context.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';

/** Good copies that are to be printed of an issue. */
export const plannedCopies = async (
  context: Pick<DataSources, 'settingsOfCompanies'>,
  organisationId: string | null,
  issueDate: string,
  totalDraw: number,
): Promise<number> => totalDraw + (await settingOn(context, organisationId, 'SPARE_COPIES', issueDate));
