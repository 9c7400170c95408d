import type { DeliveryRoute, DeliveryStop } from '../route/delivery-route.entity.ts';

export interface RouteSheetProduct {
  titleId: string;
  copies: number;
}

export interface RouteSheetStop {
  route: DeliveryRoute;
  stop: DeliveryStop;
  products: RouteSheetProduct[];
}

export interface RouteSheet {
  /** For which it was asked. */
  issueId: string;
  route: DeliveryRoute;
  issueDate: string;
  stops: RouteSheetStop[];
  products: RouteSheetProduct[];
  missingCopies: number;
}
