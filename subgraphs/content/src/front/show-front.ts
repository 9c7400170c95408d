import type { Context } from '../context.ts';
import { type ShownOnChannel, shownOnChannel } from '../publication/shown-on-channel.ts';
import type {
  Front,
  FrontCard,
  FrontContainer,
  PlacedFrontCard,
  PlacedFrontContainer,
} from './front.entity.ts';

type Sources = Pick<Context, 'articles' | 'publicationsOfArticles' | 'articlesOnChannels'>;

const isDue = ({ startsAt, endsAt }: PlacedFrontCard, now: Date): boolean =>
  (startsAt === null || new Date(startsAt) <= now) && (endsAt === null || new Date(endsAt) > now);

const cardOf = ({ article, publication }: ShownOnChannel, placed?: PlacedFrontCard): FrontCard => ({
  articleId: article.id,
  url: publication.url,
  headline:
    placed?.headline ??
    publication.headline ??
    article.otherHeadlines.find(({ role }) => role === 'SHORT')?.text ??
    article.headline,
  imageId: placed?.imageId ?? publication.leadImageId ?? article.leadImageId,
  label: article.label,
  isCurated: placed !== undefined,
});

/** What was put into a container and may be shown now. */
const curatedIn = async (
  { channelId }: Front,
  { cards }: PlacedFrontContainer,
  now: Date,
  sources: Sources,
): Promise<FrontCard[]> => {
  const shown = await Promise.all(
    cards
      .filter((card) => isDue(card, now))
      .map(async (card): Promise<FrontCard | null> => {
        if (card.articleId === null)
          return {
            ...{ articleId: null, url: card.url, headline: card.headline!, imageId: null },
            ...{ label: null, isCurated: true },
          };
        const out = await shownOnChannel(channelId, card.articleId, now, sources);
        return out && cardOf(out, card);
      }),
  );
  return shown.filter((card) => card !== null);
};

/**
 * The containers of a front as readers see them at this moment: first what was put there, then the newest articles up to
 * the limit; no article twice in a container, and none that stands further up where a container leaves those out.
 */
export const showFront = async (
  front: Front,
  placed: readonly PlacedFrontContainer[],
  sources: Sources,
): Promise<FrontContainer[]> => {
  const now = new Date();
  const { channelId } = front;
  const read = await Promise.all(
    placed.map(async (container) => {
      const { sectionId, tagId, isFilledUp } = container;
      const [curated, fill] = await Promise.all([
        curatedIn(front, container, now, sources),
        isFilledUp ? sources.articlesOnChannels.load({ channelId, sectionId, tagId }) : null,
      ]);
      return { container, curated, fill: fill?.articleIds ?? [] };
    }),
  );
  const above = new Set<string>();
  const chosen = read.map(({ container, curated, fill }) => {
    const isNew = (articleId: string) => !container.leavesOutShown || !above.has(articleId);
    const cards = curated
      .filter(({ articleId }) => articleId === null || isNew(articleId))
      .slice(0, container.limit);
    const has = new Set(cards.map(({ articleId }) => articleId));
    const more = fill.filter((id) => !has.has(id) && isNew(id)).slice(0, container.limit - cards.length);
    for (const id of [...has, ...more]) if (id !== null) above.add(id);
    return { container, cards, more };
  });
  return Promise.all(
    chosen.map(async ({ container, cards, more }) => {
      const filled = await Promise.all(more.map((id) => shownOnChannel(channelId, id, now, sources)));
      return {
        placed: container,
        shown: [...cards, ...filled.flatMap((out) => (out ? [cardOf(out)] : []))],
      };
    }),
  );
};
