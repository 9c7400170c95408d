import { settingOn } from '../ad-setting/ad-settings.ts';
import type { DataSources } from '../context.ts';
import type { AdAccount } from './advertiser.entity.ts';

/** In how many days what is invoiced on a day is due: as agreed with the buyer, or as the company has settled for that day. */
export const paymentDaysOf = async (
  tables: Pick<DataSources, 'settingsOfCompanies'>,
  { paymentDays, organisationId }: AdAccount,
  day: string,
): Promise<number> => paymentDays ?? (await settingOn(tables, organisationId, 'PAYMENT_DAYS', day));
