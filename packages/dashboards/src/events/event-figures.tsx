import { Link } from 'wouter';
import { changeSince } from '../companies/company-months.ts';
import type { EventPageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Facts } from '../parts/facts.tsx';
import { Tile } from '../parts/tile.tsx';

export type Event = NonNullable<EventPageQuery['eventByCode']>;
type Sums = Pick<Event, 'signedTotal' | 'cost' | 'attributedBookings'>;
type Total = Event['signedTotal']['amounts'][number]['amount'];

type Props = {
  readonly event: Event;
  readonly problemsAt: (path: string) => readonly Problem[];
};

/** The figures of an event that another occasion has too; undefined for what is not known. */
const sumsOf = (
  event: (Sums & { readonly coverage?: { readonly totalCount: number } | null }) | null | undefined,
) => {
  const { signedTotal, cost, attributedBookings: bookings, coverage } = event ?? {};
  return {
    projects: signedTotal?.projectCount,
    coverage: coverage?.totalCount,
    cost: cost ? yuan(cost.amountMinor) : undefined,
    revenue: bookings ? yuan(bookings.revenue.amountMinor) : undefined,
  };
};

const kindOf = ({ basis, low }: Total): string => `${basis} ${low.currency}`;

/** What an event comes to, held against the occasion before it; sums of different kinds are not held against each other. */
export const EventFigures = ({ event, problemsAt }: Props) => {
  const { say, name } = useLanguage();
  const { previousOccasion: previous, registrationDesk: desk } = event;
  const [now, before] = [sumsOf(event), sumsOf(previous)];
  const signed = event.signedTotal.amounts[0]?.amount;
  const signedBefore = previous?.signedTotal.amounts.find(
    ({ amount }) => signed && kindOf(amount) === kindOf(signed),
  )?.amount;
  const total = signed && yuan(signed.low.amountMinor);
  const since = say('occasionBefore');
  const compared = (figure: keyof typeof now) => ({
    value: now[figure],
    change: changeSince(now[figure], before[figure]),
    since,
  });
  return (
    <>
      <p className="hint">
        {previous ? (
          <Link href={`/dashboards/events/${previous.code}`}>
            {say('againstOccasion', { name: name(previous.name), day: previous.startsOn ?? '–' })}
          </Link>
        ) : (
          say('noOccasionBefore')
        )}
      </p>
      <ul className="tiles">
        <Tile title={say('signings')} {...compared('projects')} kind="count" />
        <Tile
          title={say('signedTotal')}
          value={total}
          change={changeSince(total, signedBefore && yuan(signedBefore.low.amountMinor))}
          since={since}
          kind="money"
        />
        <Tile
          title={say('coverage')}
          {...compared('coverage')}
          kind="count"
          problems={problemsAt('coverage')}
        />
        <Tile
          title={say('eventCost')}
          {...compared('cost')}
          isLessBetter
          kind="money"
          problems={problemsAt('cost')}
        />
        <Tile
          title={`${say('bookings')}: ${say('revenue')}`}
          {...compared('revenue')}
          kind="money"
          problems={problemsAt('attributedBookings')}
        />
      </ul>
      <Facts
        facts={[
          [say('begins'), event.startsOn],
          [say('ends'), event.endsOn],
          [say('place'), name(event.place)],
          [
            say('organisers'),
            event.organisers?.map((one) => name(one.name)).join(', '),
            problemsAt('organisers'),
          ],
          [say('registration'), desk && `${say('placesLeft')} ${desk.placesLeft} / ${desk.capacity}`],
        ]}
      />
    </>
  );
};
