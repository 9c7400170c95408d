import type { DeliveryRoute, RouteStop } from '../route/delivery-route.entity.ts';

export interface RouteSheetProduct {
  titleId: string;
  copies: number;
}

export interface RouteSheetStop {
  route: DeliveryRoute;
  stop: RouteStop;
  products: RouteSheetProduct[];
}

export interface RouteSheet {
  route: DeliveryRoute;
  issueDate: string;
  stops: RouteSheetStop[];
  products: RouteSheetProduct[];
  missingCopies: number;
}
