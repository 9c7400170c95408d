import type { DataSources } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import { complaintCodes } from './complaint-codes.ts';
import type { DeliveryComplaint, HouseholdCode } from './delivery-complaint.entity.ts';

/**
 * What the carrier is charged when a complaint is made good, by the company's setting for the day of the issue. Of an
 * outlet's nothing: whoever counted the bundle may have been wrong, and what was the carrier's fault is entered by hand.
 */
export const carrierChargeOf = async (
  context: Pick<DataSources, 'settingsOfCompanies'>,
  { organisationId, code, issueDate }: Pick<DeliveryComplaint, 'organisationId' | 'code' | 'issueDate'>,
): Promise<bigint> =>
  complaintCodes[code].isOfOutlets
    ? 0n
    : BigInt(await settingOn(context, organisationId, `CHARGE_${code as HouseholdCode}`, issueDate));
