import { CliError } from './cli-error.ts';
import { askAll, type Connection } from './graph-client.ts';

const storiesQuery = `query ReferencesOfStories($after: String, $changed: TimeRangeInput) {
  articles(statuses: [READY, SCHEDULED, PUBLISHED, CORRECTED], changed: $changed, first: 20, after: $after) {
    nodes {
      id
      eventIds: events { id }
      events { id name { zhHant } }
      personIds: mentionedPeople { id }
      people: mentionedPeople { id name { zhHant } }
      organisationIds: mentionedOrganisations { id }
      organisations: mentionedOrganisations { id name { zhHant } }
      credits {
        personId: person { id }
        person { id name { zhHant } }
        employerId: employer { id }
        employer { id name { zhHant } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Thing = { readonly id: string };
type Credit = {
  readonly personId: Thing | null;
  readonly person: Thing | null;
  readonly employerId: Thing | null;
  readonly employer: Thing | null;
};

/** Those of the first that the second lacks. */
const lost = (kind: string, ids: readonly Thing[] | null, found: readonly Thing[] | null): string[] => {
  const known = new Set((found ?? []).map(({ id }) => id));
  return (ids ?? []).flatMap(({ id }) => (known.has(id) ? [] : `${kind} ${id}`));
};

/**
 * Names each story that is out, or about to be, and refers to an event, a person or an organisation that is not there: to
 * readers it says nothing of them. For an account of the roles `editor` or `reviewer`.
 *
 * @param days looks only at stories that were changed in so many days; what they refer to may go at any time
 * @throws CliError that names them, one after the other
 */
export const checkReferences = async (connection: Connection, days?: number): Promise<void> => {
  const changed =
    days === undefined ? null : { from: new Date(Date.now() - days * 86_400_000).toISOString() };
  const stories = await askAll(connection, storiesQuery, (data) => data.articles, { changed });
  const found = stories.flatMap(({ id, ...story }) => {
    const missing = [
      ...lost('event', story.eventIds, story.events),
      ...lost('person', story.personIds, story.people),
      ...lost('organisation', story.organisationIds, story.organisations),
      ...story.credits.flatMap(({ personId, person, employerId, employer }: Credit) => [
        ...(personId && !person ? [`person ${personId.id} in its credits`] : []),
        ...(employerId && !employer ? [`organisation ${employerId.id} in its credits`] : []),
      ]),
    ];
    return missing.length > 0 ? `${id}: ${missing.join(', ')}` : [];
  });
  console.log(`${stories.length} stories were looked through; ${found.length} refer to what is not there.`);
  if (found.length > 0) throw new CliError(found.join('; '));
};
