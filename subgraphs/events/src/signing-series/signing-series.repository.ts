import type { Viewer } from '@media-graph/service';
import { figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { withVisibleEvent } from '../access.ts';

/** A signing counts once, on its day, for the first of the organisers of its event; amounts in other currencies do not. */
export const signingSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const signings = {
    from: `signings signing JOIN events event ON event.id = signing.event_id
      LEFT JOIN LATERAL (SELECT organisation_id FROM participations WHERE event_id = event.id AND is_organising AND organisation_id IS NOT NULL
        ORDER BY position LIMIT 1) AS organiser ON true`,
    day: `coalesce(signing.signed_on, event.starts_on)`,
    where: `${withVisibleEvent(viewer)('signing')} AND signing.withdrawn_at IS NULL AND NOT signing.is_fund`,
    by: { ORGANISATION: 'organiser.organisation_id' },
    isSynthetic: 'signing.is_synthetic',
  };
  return figuresByIndicator(manager, {
    'signed-amount': {
      ...signings,
      where: `${signings.where} AND signing.amount_currency = 'CNY'`,
      value: sumOf('signing.amount_low_minor'),
    },
    'signed-projects': {
      ...signings,
      value: sumOf('CASE WHEN signing.is_increment THEN 0 ELSE signing.project_count END'),
    },
  });
};
