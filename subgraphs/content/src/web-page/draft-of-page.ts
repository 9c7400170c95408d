import { fold } from '@media-graph/chinese/fold';
import type { WrittenText } from '@media-graph/subgraph';
import type { Draft } from '../article-draft/draft.ts';
import { emptyDraft } from '../article-draft/empty-draft.ts';
import type { PageDraft } from './reading/read-page.ts';
import { type KnownOrganisation, recogniseOrganisations } from './reading/recognise-organisations.ts';

/** Which organisation bears a name, written in whatever script. */
const byName = (organisations: readonly KnownOrganisation[]) => {
  const ids = new Map<string, string>();
  for (const { id, names, aliases = [] } of organisations)
    for (const name of [names.zhHant, names.zhHans, names.en, ...aliases])
      if (name && !ids.has(fold(name))) ids.set(fold(name), id);
  // A newspaper is printed as its staff's employer, and its press (社) is the organisation.
  return (name: string | undefined): string | null =>
    (name && (ids.get(fold(name)) ?? ids.get(fold(`${name}社`)))) || null;
};

/** What is stored of a page, and what is told of how it was read. */
export const draftOfPage = (
  id: string,
  page: PageDraft,
  sectionId: string,
  organisations: readonly KnownOrganisation[],
) => {
  const inScript = (text: string): WrittenText =>
    page.language === 'zh-Hant' ? { zhHant: text } : { zhHans: text };
  const text = [page.headline, page.standfirst ?? '', ...page.blocks.map((block) => block.text)].join('\n');
  const mentions = recogniseOrganisations(text, organisations);
  const organisationOf = byName(organisations);
  const draft: Draft = {
    ...emptyDraft(id),
    language: page.language,
    headline: inScript(page.headline),
    otherHeadlines: page.originalHeadline
      ? [{ role: 'ORIGINAL', text: inScript(page.originalHeadline) }]
      : [],
    standfirst: page.standfirst ? inScript(page.standfirst) : null,
    body: page.blocks.map((block) =>
      block.kind === 'HEADING'
        ? { kind: 'HEADING', text: inScript(block.text), level: 2 }
        : { kind: 'PARAGRAPH', text: inScript(block.text) },
    ),
    sectionId,
    credits: page.credits.map(({ name, role, employer }) => ({
      name,
      role,
      personId: null,
      employerId: organisationOf(employer),
    })),
    organisationIds: mentions.map((mention) => mention.id),
  };
  const report = {
    repairs: [...page.report.repairs],
    unreadable: [...page.report.unreadable],
    organisationsRecognised: mentions.map(({ id, count }) => ({ organisation: { id }, mentions: count })),
    directory: page.directory.map((name) => {
      const known = organisationOf(name);
      return { name, organisation: known ? { id: known } : null };
    }),
    isReheadlined: page.isReheadlined,
  };
  return { draft, report };
};
