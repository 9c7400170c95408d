import { Link } from 'wouter';
import type { Column } from '../export/column.ts';
import { ArticlePageDocument, type ArticlePageQuery } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { issueAddress } from '../issues/issue-address.ts';
import { dayOf, instantOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { sectionAddress } from '../month/section-address.ts';
import { Facts } from '../parts/facts.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { ProblemNotes } from '../parts/problem-notes.tsx';
import { Tile } from '../parts/tile.tsx';
import { ArticleReads } from './article-reads.tsx';

type Article = NonNullable<ArticlePageQuery['articleBySlug']>;
type Asset = NonNullable<Article['assets']>[number];

const at = 'articleBySlug.';

/** One article with all that hangs on it. */
export const ArticlePage = ({ slug }: { readonly slug: string }) => {
  const { say, term, name } = useLanguage();
  const { data, problems, again, isLoading } = useAnswer(ArticlePageDocument, { slug });
  const article = data?.articleBySlug;
  if (!article)
    return (
      <Page title={slug}>
        <ProblemNotes problems={problems()} again={again} />
        {problems().length === 0 && (
          <p className="empty">{say(isLoading || !data ? 'loading' : 'notFound')}</p>
        )}
      </Page>
    );
  const bookings = article.attributedBookings;
  const channels: Column<Article['publications'][number]>[] = [
    { title: say('channel'), kind: 'text', value: ({ channel }) => name(channel.name) },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('publishedAt'), kind: 'instant', value: ({ publishedAt }) => publishedAt },
  ];
  const placements: Column<Article['placements'][number]>[] = [
    {
      title: say('issue'),
      kind: 'text',
      value: ({ page }) => page.issue.issueDate,
      link: ({ page }) => issueAddress(page.issue),
    },
    { title: say('page'), kind: 'text', value: ({ page }) => page.name },
    { title: 'cm²', kind: 'count', value: ({ areaCm2 }) => areaCm2 },
    {
      title: say('adBeside'),
      kind: 'money',
      value: ({ page }) => page.issue.adRevenue && yuan(page.issue.adRevenue.booked.amountMinor),
    },
  ];
  const assets: Column<Asset>[] = [
    { title: say('pictures'), kind: 'text', value: ({ altText }) => name(altText) },
    { title: say('credit'), kind: 'text', value: ({ creditLine }) => creditLine },
    {
      title: say('rights'),
      kind: 'text',
      value: (asset) =>
        'usageRights' in asset && asset.usageRights?.category ? term(asset.usageRights.category) : undefined,
    },
  ];
  const corrections: Column<NonNullable<Article['corrections']>[number]>[] = [
    { title: say('publishedAt'), kind: 'instant', value: ({ correctedAt }) => correctedAt },
    { title: say('kind'), kind: 'text', value: ({ kind }) => term(kind) },
    { title: say('corrections'), kind: 'text', value: ({ notice }) => name(notice) },
  ];
  return (
    <Page title={name(article.headline)} about={name(article.standfirst)}>
      <ul className="tiles">
        <Tile
          title={`${say('bookings')}: ${say('orders')}`}
          value={bookings?.bookings}
          kind="count"
          problems={problems(`${at}attributedBookings`)}
        />
        <Tile
          title={`${say('bookings')}: ${say('revenue')}`}
          value={bookings ? yuan(bookings.revenue.amountMinor) : undefined}
          kind="money"
          problems={problems(`${at}attributedBookings`)}
        />
        <Tile
          title={say('corrections')}
          value={article.corrections?.length}
          kind="count"
          problems={problems(`${at}corrections`)}
        />
      </ul>
      <Facts
        facts={[
          [
            say('section'),
            article.firstPublishedAt ? (
              <Link href={sectionAddress(article.section.slug, dayOf(article.firstPublishedAt).slice(0, 7))}>
                {name(article.section.name)}
              </Link>
            ) : (
              name(article.section.name)
            ),
          ],
          [say('publishedAt'), article.firstPublishedAt && instantOf(article.firstPublishedAt)],
          [say('credits'), article.credits.map((one) => one.name).join(', ')],
          [
            say('event'),
            article.event && (
              <Link href={`/dashboards/events/${article.event.code}`}>{name(article.event.name)}</Link>
            ),
            problems(`${at}event`),
          ],
          [say('sponsor'), name(article.sponsorship?.sponsor), problems(`${at}sponsorship`)],
        ]}
      />
      {article.firstPublishedAt && <ArticleReads slug={slug} publishedAt={article.firstPublishedAt} />}
      <Panel
        title={say('channels')}
        name={`article-${slug}-channels`}
        columns={channels}
        rows={article.publications}
        problems={problems(`${at}publications`)}
        again={again}
      />
      <Panel
        title={say('placements')}
        name={`article-${slug}-placements`}
        columns={placements}
        rows={article.placements}
        problems={problems(`${at}placements`)}
        again={again}
      />
      <Pictures assets={article.assets ?? []} />
      <Panel
        title={say('pictures')}
        name={`article-${slug}-pictures`}
        columns={assets}
        rows={article.assets ?? []}
        problems={problems(`${at}assets`)}
        again={again}
      />
      <Panel
        title={say('corrections')}
        name={`article-${slug}-corrections`}
        columns={corrections}
        rows={article.corrections ?? []}
        problems={problems(`${at}corrections`)}
        again={again}
      />
    </Page>
  );
};

const Pictures = ({ assets }: { readonly assets: readonly Asset[] }) => {
  const { name } = useLanguage();
  return (
    <div className="pictures">
      {assets.map((asset) =>
        'rendition' in asset && asset.rendition ? (
          <figure key={asset.id}>
            <img
              src={asset.rendition.href}
              width={asset.rendition.width}
              height={asset.rendition.height}
              alt={name(asset.altText)}
              loading="lazy"
            />
            <figcaption>{asset.creditLine}</figcaption>
          </figure>
        ) : null,
      )}
    </div>
  );
};
