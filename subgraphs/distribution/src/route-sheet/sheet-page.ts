import { toHans } from '@media-graph/chinese/convert-script';
import { showCarrierContact } from '../carrier/show-carrier-contact.ts';
import type { Context } from '../context.ts';
import { copiesOfBundle } from '../delivery-run/copies-of-bundle.ts';
import { addressAt, nameAt } from './place-of-stop.ts';
import type { RouteSheet, RouteSheetProduct } from './route-sheet.entity.ts';

export type ProductLine = { readonly title: string; readonly copies: number };

/** What stands on the printed sheet, in simplified script, which the drivers read. */
export type SheetPage = {
  readonly code: string;
  readonly name: string;
  readonly station: string;
  readonly deadline: string;
  readonly issueDate: string;
  readonly carrier: string | null;
  readonly purpose: string | null;
  readonly onBoard: readonly ProductLine[];
  readonly missingCopies: number;
  readonly copiesOfBundle: number;
  readonly stops: readonly {
    readonly sequence: number;
    readonly kind: 'ADDRESS' | 'OUTLET' | 'STATION';
    readonly name: string | null;
    readonly address: string | null;
    readonly note: string | null;
    readonly products: readonly ProductLine[];
  }[];
};

const hans = (text: string | null): string | null => text && toHans(text);

/** Reads what a sheet only refers to: the names of titles, and of people as far as the purpose allows. */
export const sheetPage = async (
  { route, issueDate, stops, products, missingCopies }: RouteSheet,
  purpose: string | null,
  context: Context,
): Promise<SheetPage> => {
  const lines = (some: readonly RouteSheetProduct[]): Promise<ProductLine[]> =>
    Promise.all(
      some.map(async ({ titleId, copies }) => {
        const { name, code } = (await context.titles.load(titleId))!;
        return { title: name.zhHans ?? hans(name.zhHant ?? null) ?? code, copies };
      }),
    );
  return {
    code: route.code,
    name: route.name.zhHans ?? hans(route.name.zhHant ?? null) ?? route.code,
    station: toHans(route.station),
    deadline: route.deadline.slice(0, 'HH:MM'.length),
    issueDate,
    carrier: hans(await showCarrierContact(route.carrierId, 'name', purpose, context)),
    purpose,
    onBoard: await lines(products),
    missingCopies,
    copiesOfBundle: await copiesOfBundle(context, { organisationId: route.organisationId, issueDate }),
    stops: await Promise.all(
      stops.map(async (stop) => ({
        sequence: stop.stop.sequence,
        kind: stop.stop.kind,
        name: hans(await nameAt(stop, purpose, context)),
        address: hans(await addressAt(stop, purpose, context)),
        note: hans(stop.stop.note),
        products: await lines(stop.products),
      })),
    ),
  };
};
