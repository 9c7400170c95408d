import { addDays, seedId, todayInShanghai, type WrittenText } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { EstimateBasis, EstimateQualifier } from '../generated/resolvers.ts';
import type { MoneyEstimate } from '../money-estimate/money-estimate.entity.ts';

const yuan = (amount: bigint, qualifier: EstimateQualifier, basis: EstimateBasis): MoneyEstimate => ({
  ...{ lowMinor: amount * 100n, highMinor: null, currency: 'CNY', qualifier, basis },
});

/** In million yuan, made up: public are only the sum of all 14, 3,795, and that of Huicheng's six, 1,330. */
const huicheng = [350n, 280n, 240n, 200n, 160n, 100n];
const elsewhere = [620n, 480n, 365n, 300n, 260n, 200n, 140n, 100n];

type SeedProject = {
  code: string;
  name: WrittenText;
  place?: WrittenText;
  estimates: MoneyEstimate[];
  investorId?: string;
  isFund?: boolean;
  isSynthetic?: boolean;
};

const signedAtE3: readonly SeedProject[] = [...huicheng, ...elsewhere].map((millions, index) => ({
  code: `e3-project-${String(index + 1).padStart(2, '0')}`,
  name: {
    zhHant: `簽約項目第${index + 1}號（演示：名稱與金額均非公開資料）`,
    en: `Signed project no. ${index + 1} (demonstration: name and amount are made up)`,
  },
  ...(index < huicheng.length && { place: { zhHant: '惠城區', en: 'Huicheng district' } }),
  estimates: [yuan(millions * 1_000_000n, 'EXACT', 'PLANNED')],
  isSynthetic: true,
}));

const fund: SeedProject = {
  code: 'e3-fund',
  name: { zhHant: '國際產業基金', en: 'International industry fund' },
  estimates: [yuan(10_000_000_000n, 'AT_LEAST', 'FUND_SIZE')],
  isFund: true,
};

const ubtech: SeedProject = {
  code: 'ubtech-ai',
  name: { zhHant: '優必選人工智能項目', en: 'UBTECH artificial intelligence project' },
  investorId: seedId('Organisation', 'ubtech'),
  estimates: [
    yuan(3_800_000_000n, 'APPROX', 'PLANNED'),
    yuan(25_700_000_000n, 'EXACT', 'ANNUAL_SALES_AT_CAPACITY'),
  ],
};

/** What stands in a project's way, made up: one is late, one to come, one resolved. */
const problemsOf = async ({ investmentProblemRepository }: DataSources, projectId: string): Promise<void> => {
  const today = todayInShanghai();
  const resolved = { resolvedAt: new Date(), resolvedBy: 'event-manager', resolution: '合成演示：已辦妥' };
  await investmentProblemRepository.insert(
    (
      [
        ['廠房用電容量未定', -7, {}],
        ['人才住房名額待批', 21, {}],
        ['環評材料待補', -30, resolved],
      ] as const
    ).map(([description, days, more], index) => ({
      ...{ id: seedId('InvestmentProblem', `ubtech-ai ${index}`), projectId, isSynthetic: true, ...more },
      ...{ description: `合成演示：${description}`, dueOn: addDays(today, days) },
      ownerId: seedId('Person', 'ouyang-cheng'),
    })),
  );
};

/** The projects that came from E1 and E3, and what was signed at E3 and E6. */
export const seedSignings = async (tables: DataSources): Promise<void> => {
  const { projectRepository, projectEstimateRepository, signingRepository } = tables;
  const enter = async ({ estimates, isSynthetic = false, ...project }: SeedProject, event: string) => {
    const id = seedId('InvestmentProject', project.code);
    const status = event === 'e3' ? ('SIGNED' as const) : ('NEGOTIATING' as const);
    await projectRepository.insert({
      ...{ id, ...project, isSynthetic, status, originEventId: seedId('Event', event) },
    });
    await projectEstimateRepository.insert(
      estimates.map((amount, position) => ({
        id: seedId('ProjectEstimate', `${project.code} ${position}`),
        ...{ projectId: id, position, amount, isSynthetic },
      })),
    );
    return id;
  };

  await enter(ubtech, 'e1');
  for (const project of [...signedAtE3, fund]) {
    const { code, isFund = false, isSynthetic = false, estimates } = project;
    await signingRepository.insert({
      id: seedId('Signing', code),
      ...{ projectId: await enter(project, 'e3'), isFund, isSynthetic, amount: estimates[0]! },
      ...{ eventId: seedId('Event', 'e3'), signedOn: '2024-05-07' },
    });
  }
  await problemsOf(tables, seedId('InvestmentProject', 'ubtech-ai'));
  // Published together, without names or single amounts.
  await signingRepository.insert({
    id: seedId('Signing', 'e6'),
    ...{ eventId: seedId('Event', 'e6'), projectId: null, projectCount: 5, signedOn: null },
    amount: yuan(1_220_000_000n, 'EXACT', 'SIGNED'),
    partyIds: [seedId('Organisation', 'overseas-chinese-chamber')],
  });
};
