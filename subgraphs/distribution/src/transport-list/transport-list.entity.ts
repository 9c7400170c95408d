import type { DeliveryRun } from '../delivery-run/delivery-run.entity.ts';
import type { DeliveryRoute } from '../route/delivery-route.entity.ts';
import type { DeliveryVehicle } from '../vehicle/delivery-vehicle.entity.ts';

/** Copies, and how they are packed. */
export type Packed = { readonly copies: number; readonly bundles: number; readonly looseCopies: number };

export interface TransportLine extends Packed {
  readonly position: number;
  readonly route: DeliveryRoute;
  readonly outletId: string | null;
  readonly titleId: string;
}

export interface TransportProduct extends Packed {
  readonly titleId: string;
}

export interface TransportLoad extends Packed {
  readonly carrierId: string;
  readonly runs: readonly DeliveryRun[];
  readonly lines: readonly TransportLine[];
  readonly products: readonly TransportProduct[];
  readonly missingCopies: number;
  readonly vehicle: DeliveryVehicle | null;
  readonly excessCopies: number | null;
}

export interface TransportList extends Packed {
  readonly issueDate: string;
  readonly copiesOfBundle: number;
  readonly products: readonly TransportProduct[];
  readonly loads: readonly TransportLoad[];
}
