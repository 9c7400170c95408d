import { addDays } from '@media-graph/subgraph';
import type { Hands, Thing } from './hands-of.ts';
import { lookAtAds } from './look-at-ads.ts';
import { planIssue } from './plan-issue.ts';

const storiesQuery = `query ($yesterday: Date!) {
  articles(days: {from: $yesterday, until: $yesterday}, first: 40) { nodes { ...story } }
  ready: articles(status: READY, first: 40) { nodes { ...story } }
}
fragment story on Article { id status embargoedUntil section { id } placements { page { id } } }`;

/** Stories of the day before that stand nowhere yet, each with the empty page that it gets: one of its section, or the next. */
const placesOf = async (
  { ask }: Hands,
  pages: readonly Thing[],
  issueDate: string,
): Promise<{ page: Thing; story: Thing }[]> => {
  const { articles, ready } = await ask('editor', storiesQuery, { yesterday: addDays(issueDate, -1) });
  const stories = [...articles.nodes, ...ready.nodes].filter(
    ({ status, embargoedUntil, placements }: Thing) =>
      ['READY', 'PUBLISHED', 'CORRECTED'].includes(status) && !embargoedUntil && placements.length === 0,
  );
  const empty = pages.filter(({ signedOffAt, placements }) => !signedOffAt && placements.length === 0);
  return [...new Map(stories.map((story: Thing) => [story.id, story])).values()].flatMap((story) => {
    const own = empty.findIndex(({ section }) => section?.id === story.section?.id);
    const [page] = empty.splice(Math.max(0, own), 1);
    return page ? [{ page, story }] : [];
  });
};

/** The newsroom's evening: the pages of an issue are filled, read three times, signed off and plated. */
export const closePages = async (hands: Hands, issueDate: string): Promise<readonly string[]> => {
  const issue = await planIssue(hands, issueDate);
  const ads = await lookAtAds(hands, issueDate);
  const places = await placesOf(hands, issue.pages, issueDate);
  const placed = await hands.act(
    'editor',
    'placeArticle',
    'page { id version }',
    places.map(({ page, story }) => ({
      ...{ id: page.id, version: page.version, articleId: story.id },
      ...{ position: 1, column: 1, areaCm2: 480 },
    })),
  );
  const versions = new Map<string, number>(
    [...issue.pages, ...placed].map(({ id, version }) => [id, version]),
  );
  const step = async (
    as: string,
    mutation: string,
    pages: readonly Thing[],
    more: (page: Thing) => object = () => ({}),
  ) => {
    const done = await hands.act(
      ...([as, mutation, 'page { id version signedOffAt }'] as const),
      pages.map((page) => ({ id: page.id, version: versions.get(page.id), ...more(page) })),
    );
    for (const { id, version } of done) versions.set(id, version);
    return done;
  };
  const open = issue.pages.filter(({ signedOffAt }: Thing) => !signedOffAt);
  const moved = new Set(placed.map(({ id }) => id));
  for (const pass of [1, 2, 3]) {
    const unread = open.filter(
      ({ id, proofs }: Thing) =>
        moved.has(id) || !proofs.some((one: Thing) => one.pass === pass && !one.liftedAt),
    );
    await step(`reviewer-${pass}`, 'recordPageProof', unread, () => ({ pass }));
  }
  const signed = await step('editor', 'signOffNewspaperPage', open);
  const ready = [...issue.pages.filter((page: Thing) => page.signedOffAt && !page.plateSentAt), ...signed];
  await step('editor', 'recordNewspaperPlate', ready, ({ signedOffAt }) => ({ sentAt: signedOffAt }));
  return [
    `The issue of ${issueDate} has ${issue.pages.length} pages; stories placed on empty ones: ${placed.length}.`,
    ads,
    `${open.length} pages were read three times and signed off, ${ready.length} plates went out.`,
  ];
};
