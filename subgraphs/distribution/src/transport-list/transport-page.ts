import { toHans } from '@media-graph/chinese/convert-script';
import type { WrittenText } from '@media-graph/subgraph';
import { showCarrierContact } from '../carrier/show-carrier-contact.ts';
import type { Context } from '../context.ts';
import { showDriver } from '../vehicle/show-driver.ts';
import type { Packed, TransportList, TransportProduct } from './transport-list.entity.ts';

type Line = Packed & { readonly title: string };

/** What stands on the printed list, in simplified script, which the drivers read. */
export type TransportPage = Packed & {
  readonly issueDate: string;
  readonly copiesOfBundle: number;
  readonly purpose: string | null;
  readonly products: readonly Line[];
  readonly loads: readonly (Packed & {
    readonly code: string;
    readonly carrier: string | null;
    readonly vehicle: { readonly plateNumber: string; readonly capacityCopies: number } | null;
    readonly driver: string | null;
    readonly excessCopies: number | null;
    readonly products: readonly Line[];
    readonly missingCopies: number;
    readonly lines: readonly (Line & {
      readonly position: number;
      readonly route: string;
      readonly place: string;
    })[];
  })[];
};

const written = ({ zhHans, zhHant }: WrittenText, otherwise: string): string =>
  zhHans ?? (zhHant ? toHans(zhHant) : otherwise);

/** Reads what a list only refers to: the names of titles and outlets, and of carriers as far as the purpose allows. */
export const transportPage = async (
  list: TransportList,
  purpose: string | null,
  context: Context,
): Promise<TransportPage> => {
  const titled = async <Row extends TransportProduct>(row: Row) => {
    const { name, code } = (await context.titles.load(row.titleId))!;
    return { ...row, title: written(name, code) };
  };
  return {
    ...list,
    purpose,
    products: await Promise.all(list.products.map(titled)),
    loads: await Promise.all(
      list.loads.map(async (load) => {
        const carrier = await showCarrierContact(load.carrierId, 'name', purpose, context);
        const driver = load.vehicle && (await showDriver(load.vehicle.id, 'name', purpose, context));
        return {
          ...load,
          code: (await context.carriers.load(load.carrierId))?.code ?? '',
          carrier: carrier && toHans(carrier),
          driver: driver && toHans(driver),
          products: await Promise.all(load.products.map(titled)),
          lines: await Promise.all(
            load.lines.map(async (line) => {
              const outlet = line.outletId ? await context.outlets.load(line.outletId) : null;
              return {
                ...(await titled(line)),
                route: line.route.code,
                place: outlet ? written(outlet.name, outlet.code) : `${toHans(line.route.station)}及订户`,
              };
            }),
          ),
        };
      }),
    ),
  };
};
