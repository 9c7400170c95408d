import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { searchText } from '../name/search-text.ts';

type SeedPerson = {
  readonly slug: string;
  readonly kind: 'STAFF' | 'CORRESPONDENT' | 'EXTERNAL';
  readonly zhHant: string;
  readonly en: string;
  readonly employer?: string;
  readonly jobTitle: { readonly zhHant: string; readonly en: string };
};

/** The first two are credited in the news; all others are made up, and their names say so. */
const people: readonly SeedPerson[] = [
  {
    slug: 'ouyang-cheng',
    kind: 'STAFF',
    zhHant: '歐陽成',
    en: 'Ouyang Cheng',
    employer: 'huizhou-daily',
    jobTitle: { zhHant: '記者', en: 'Reporter' },
  },
  {
    slug: 'yang-dongxing',
    kind: 'CORRESPONDENT',
    zhHant: '楊東興',
    en: 'Yang Dongxing',
    jobTitle: { zhHant: '通訊員', en: 'Correspondent' },
  },
  {
    slug: 'sample-photographer',
    kind: 'STAFF',
    zhHant: '示例攝影師',
    en: 'Sample Photographer',
    employer: 'dongjiang-pictures',
    jobTitle: { zhHant: '攝影記者', en: 'Photographer' },
  },
  {
    slug: 'sample-editor',
    kind: 'STAFF',
    zhHant: '示例編輯',
    en: 'Sample Editor',
    employer: 'huizhou-daily',
    jobTitle: { zhHant: '編輯', en: 'Editor' },
  },
  {
    slug: 'sample-proofreader',
    kind: 'STAFF',
    zhHant: '示例校對',
    en: 'Sample Proofreader',
    employer: 'huizhou-daily',
    jobTitle: { zhHant: '校對', en: 'Proofreader' },
  },
  {
    slug: 'sample-press-operator',
    kind: 'STAFF',
    zhHant: '示例機長',
    en: 'Sample Press Operator',
    employer: 'printing',
    jobTitle: { zhHant: '印刷機長', en: 'Press operator' },
  },
  {
    slug: 'sample-reader',
    kind: 'EXTERNAL',
    zhHant: '示例讀者',
    en: 'Sample Reader',
    jobTitle: { zhHant: '讀者', en: 'Reader' },
  },
];

/** Nobody's: mobile numbers do not begin with 100, and no mail reaches `.example`. The facts give no contacts. */
const madeUpContacts = [
  'sample-photographer',
  'sample-editor',
  'sample-proofreader',
  'sample-press-operator',
].map((slug, index) => ({
  personId: seedId('Person', slug),
  phone: `1000000000${index}`,
  email: `${slug}@huizhou-daily.example`,
  pressCardNumber: `SAMPLE00000${index}`,
}));

export const seedPeople = async ({
  personRepository,
  personContactRepository,
  employmentRepository,
}: DataSources): Promise<void> => {
  await personRepository.insert(
    people.map(({ slug, kind, zhHant, en, employer, jobTitle }) => ({
      id: seedId('Person', slug),
      name: { zhHant, en },
      searchText: searchText({ zhHant, en }),
      kind,
      employerId: employer ? seedId('Organisation', employer) : null,
      jobTitle,
    })),
  );
  await employmentRepository.insert(
    people.flatMap(({ slug, employer, jobTitle }) =>
      employer
        ? {
            id: seedId('Employment', slug),
            personId: seedId('Person', slug),
            employerId: seedId('Organisation', employer),
            jobTitle,
          }
        : [],
    ),
  );
  await personContactRepository.insert(madeUpContacts);
};
