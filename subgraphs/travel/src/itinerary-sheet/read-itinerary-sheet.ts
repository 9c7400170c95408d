import { toHans } from '@media-graph/chinese/convert-script';
import type { WrittenText } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { DepartureUnit } from '../departure/departure.entity.ts';
import { showGuideContact } from '../guide/show-guide-contact.ts';
import type { ItineraryDay } from '../tour/tour.entity.ts';

/** What stands on the sheet, in simplified script; null for what was not entered. */
export type ItinerarySheet = {
  readonly agency: { readonly [Fact in 'name' | 'licence' | 'address' | 'phone']: string | null };
  readonly code: string;
  readonly name: string;
  readonly departsOn: string;
  readonly returnsOn: string;
  readonly days: readonly (Pick<ItineraryDay, 'day' | 'meals'> & {
    readonly title: string;
    readonly stops: readonly string[];
    readonly transport: string | null;
    readonly overnight: string | null;
    readonly freeTime: string | null;
  })[];
  readonly shops: readonly string[];
  readonly minPax: number;
  readonly units: readonly Pick<DepartureUnit, 'unit' | 'minAge' | 'maxAge' | 'priceMinor'>[];
  readonly guide: { readonly name: string | null; readonly phone: string | null } | null;
  /** Those who receive the group where it goes. */
  readonly operators: readonly string[];
  /** The agency that performs the contract instead, where it was handed over. */
  readonly performedBy: string | null;
  readonly purpose: string | null;
};

const hans = (text: string | null): string | null => text && toHans(text);
const written = ({ zhHans, zhHant, en }: WrittenText): string =>
  zhHans ?? (zhHant ? toHans(zhHant) : (en ?? ''));

/** The sheet of a departure, or null for what is not the own company's. @throws FORBIDDEN for everybody but staff of an agency */
export const readItinerarySheet = forAudience(
  'STAFF',
  async (
    _: unknown,
    { id, purpose }: { readonly id: string; readonly purpose: string | null },
    context: Context,
  ): Promise<ItinerarySheet | null> => {
    const departure = await context.departures.load(id);
    if (!departure || departure.organisationId !== context.viewer.organisation) return null;
    const { organisationId, tourId, guideId } = departure;
    const [tour, stages, units, agency, services, handovers] = await Promise.all([
      context.tours.load(tourId),
      context.itineraries.load(tourId),
      context.unitsOfDepartures.load(id),
      context.companies.load(organisationId),
      context.servicesOfDepartures.load(id),
      context.handoversOfDepartures.load(id),
    ]);
    const handover = handovers.find(({ status }) => status === 'CARRIED_OUT');
    const ordered = services.filter(({ cancelledOn }) => cancelledOn === null);
    const [suppliers, other] = await Promise.all([
      Promise.all(ordered.map(({ supplierId }) => context.suppliers.load(supplierId))),
      handover ? context.suppliers.load(handover.supplierId) : null,
    ]);
    const receiving = suppliers.filter((one) => one?.kind === 'LOCAL_OPERATOR');
    return {
      agency: {
        name: hans(agency?.legalName ?? null),
        licence: agency?.licenceNumber ?? null,
        address: hans(agency?.address ?? null),
        phone: agency?.emergencyPhone ?? null,
      },
      code: departure.code,
      name: written(tour!.name),
      departsOn: departure.departsOn,
      returnsOn: departure.returnsOn,
      days: stages.map(({ day, meals, title, stops, transport, overnight, freeTime }) => ({
        ...{ day, meals, title: written(title), stops: stops.map(toHans) },
        ...{ transport: hans(transport), overnight: hans(overnight), freeTime: hans(freeTime) },
      })),
      shops: tour!.shops.map(toHans),
      minPax: departure.minPax,
      units,
      guide: guideId
        ? {
            name: hans(await showGuideContact(guideId, 'name', purpose, context)),
            phone: await showGuideContact(guideId, 'phone', purpose, context),
          }
        : null,
      operators: [...new Set(receiving.map((one) => written(one!.name)))],
      performedBy: other && written(other.name),
      purpose,
    };
  },
);
