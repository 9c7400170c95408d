import { seedId } from '@media-graph/subgraph';
import { insertDraft } from '../article-draft/write-draft.ts';
import type { DataSources } from '../context.ts';
import { communityArticles } from './community-articles.ts';
import type { DemonstrationArticle } from './demonstration-article.ts';
import { investmentArticles } from './investment-articles.ts';

const organisation = (slug: string): string => seedId('Organisation', slug);

// The photographer is made up, and so is no Person of the graph.
const credits = [
  {
    role: 'REPORTER',
    name: '歐陽成',
    personId: seedId('Person', 'ouyang-cheng'),
    employerId: organisation('huizhou-daily'),
  },
  { role: 'CORRESPONDENT', name: '楊東興', personId: seedId('Person', 'yang-dongxing'), employerId: null },
  { role: 'PHOTOGRAPHER', name: '林示例', personId: null, employerId: organisation('dongjiang-pictures') },
] as const;

/** Of GB/T 2260. */
const codes: Readonly<Record<string, string>> = {
  Huizhou: '441300',
  'Hong Kong': '810000',
  Shenzhen: '440300',
};

const creditsOf = ({ label, leadImage }: DemonstrationArticle) =>
  label ? [] : leadImage ? [...credits] : credits.slice(0, 2);

const seedArticle = async (tables: DataSources, article: DemonstrationArticle): Promise<void> => {
  const { slug, headline, standfirst, body, short, channels, event, leadImage, printedOn } = article;
  const id = seedId('Article', slug);
  const at = new Date(article.at);
  const embargoedUntil = article.embargoedUntil ? new Date(article.embargoedUntil) : null;
  const publishedAt = embargoedUntil ?? at;
  const isPublished = channels.length > 0;
  await insertDraft(
    tables,
    id,
    {
      slug,
      language: 'zh-Hant',
      headline,
      otherHeadlines: short ? [{ role: 'SHORT', text: { zhHant: short } }] : [],
      standfirst,
      body,
      sectionId: seedId('Section', article.section),
      leadImageId: leadImage ? seedId('MediaAsset', leadImage) : null,
      datelinePlace: article.place,
      datelineDate: article.at.slice(0, 10),
      label: article.label ?? 'ORIGINAL',
      credits: creditsOf(article),
      tagIds: article.tags.map((tag) => seedId('Tag', tag)),
      organisationIds: article.organisations.map(organisation),
      eventIds: event ? [seedId('Event', event)] : [],
      personIds: [],
      places: [{ name: article.place, code: codes[article.place.en ?? ''] ?? null }],
    },
    {
      createdAt: at,
      embargoedUntil,
      sponsoredAt: article.label ? at : null,
      ...(isPublished
        ? { status: 'PUBLISHED', firstPublishedAt: publishedAt, archivedFrom: 'demonstration' }
        : {}),
    },
  );
  if (!isPublished) return;
  const times = new Map(channels.map((channel) => [seedId('Channel', channel), publishedAt]));
  if (printedOn) times.set(seedId('Channel', 'paper'), new Date(`${printedOn}T06:00:00+08:00`));
  const known = await tables.channelRepository.byIds([...times.keys()]);
  await tables.publicationRepository.publish(
    known.map(({ id: channelId, baseUrl }) => ({
      articleId: id,
      channelId,
      publishedAt: times.get(channelId)!,
      url: baseUrl && `${baseUrl}${slug}`,
    })),
  );
};

/** The articles of the demonstration: eight published and one that is paid for, one draft, one under an embargo that outlasts us. */
export const seedArticles = async (tables: DataSources): Promise<void> => {
  for (const article of [...investmentArticles, ...communityArticles]) await seedArticle(tables, article);
};
