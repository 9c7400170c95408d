import type { Context } from '../context.ts';
import { showAddress } from '../subscriber/show-address.ts';
import { showContact } from '../subscriber/show-contact.ts';
import type { RouteSheetStop } from './route-sheet.entity.ts';

type Purpose = string | null | undefined;

/** Who or what stands at a stop. */
export const nameAt = async ({ stop, route }: RouteSheetStop, purpose: Purpose, context: Context) => {
  if (stop.outletId) {
    const outlet = await context.outlets.load(stop.outletId);
    return outlet?.name.zhHant ?? outlet?.name.zhHans ?? outlet?.name.en ?? null;
  }
  if (!stop.addressId) return route.station;
  const address = await context.addresses.load(stop.addressId);
  return address && showContact(address.subscriberId, 'name', purpose, context);
};

/** Where a stop is; a station's drivers know their way. */
export const addressAt = async ({ stop }: RouteSheetStop, purpose: Purpose, context: Context) => {
  if (stop.outletId) return (await context.outlets.load(stop.outletId))?.street ?? null;
  return stop.addressId ? showAddress(stop.addressId, purpose, context) : null;
};
