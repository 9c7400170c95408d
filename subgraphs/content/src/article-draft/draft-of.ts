import type { Article } from '../article/article.entity.ts';
import type { DataSources } from '../context.ts';
import type { Draft } from './draft.ts';

/** The draft that an article is made of now. */
export const draftOf = async (from: DataSources, article: Article): Promise<Draft> => {
  const { id, slug, language, headline, otherHeadlines, standfirst, sectionId, leadImageId } = article;
  const { datelinePlace, datelineDate, label } = article;
  const [text, credits, tags, organisations, events, people, places] = await Promise.all([
    from.bodies.load(id),
    from.creditsOfArticles.load(id),
    from.tagsOfArticles.load(id),
    from.organisationsOfArticles.load(id),
    from.eventsOfArticles.load(id),
    from.peopleOfArticles.load(id),
    from.placesOfArticles.load(id),
  ]);
  return {
    ...{ slug, language, headline, otherHeadlines, standfirst, sectionId, leadImageId },
    ...{ datelinePlace, datelineDate, label },
    body: text?.body ?? [],
    credits: credits.map(({ role, name, personId, employerId }) => ({ role, name, personId, employerId })),
    tagIds: tags.map(({ tagId }) => tagId),
    organisationIds: organisations.map(({ organisationId }) => organisationId),
    eventIds: events.map(({ eventId }) => eventId),
    personIds: people.map(({ personId }) => personId),
    places: places.map(({ name, code }) => ({ name, code })),
  };
};
