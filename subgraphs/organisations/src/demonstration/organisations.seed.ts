import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { searchedNames } from '../name/search-text.ts';
import { affiliates } from './affiliates.ts';
import { outsideBodies } from './outside-bodies.ts';

const idOf = (slug: string): string => seedId('Organisation', slug);

const group = {
  slug: 'huizhou-daily',
  kind: 'PRESS_GROUP',
  name: { zhHant: '惠州日報社', en: 'Huizhou Daily Press Group' },
  aliases: ['惠州日報', '惠州日報報業集團', '東江日報'],
  foundedYear: 2007,
  foundedOn: '2007-09-26',
  paperFoundedOn: '1949-10-16',
} as const;

const searched = <Row extends { name: object; aliases: readonly string[] }>(row: Row) => ({
  ...row,
  aliases: [...row.aliases],
  ...searchedNames(row.name, row.aliases),
});

export const seedOrganisations = async ({ organisationRepository }: DataSources): Promise<void> => {
  await organisationRepository.insert([
    { id: idOf(group.slug), ...searched(group) },
    ...affiliates.map(({ slug, kind, business, zhHant, en, offers, aliases }) => ({
      id: idOf(slug),
      slug,
      kind,
      business: business ?? null,
      parentId: idOf(group.slug),
      offers,
      ...searched({ name: { zhHant, en }, aliases }),
    })),
    ...outsideBodies.map(({ slug, zhHant, en, aliases = [], parent, foundedYear, structure }) => ({
      id: idOf(slug),
      slug,
      kind: 'OUTSIDE_BODY' as const,
      parentId: parent ? idOf(parent) : null,
      foundedYear: foundedYear ?? null,
      structure: structure ?? null,
      ...searched({ name: { zhHant, en }, aliases }),
    })),
  ]);
};
