import type { DataSources } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

/** What the carrier is charged when a complaint is made good, by the company's setting for the day of the issue. */
export const carrierChargeOf = async (
  context: Pick<DataSources, 'settingsOfCompanies'>,
  { organisationId, code, issueDate }: Pick<DeliveryComplaint, 'organisationId' | 'code' | 'issueDate'>,
): Promise<bigint> => BigInt(await settingOn(context, organisationId, `CHARGE_${code}`, issueDate));
