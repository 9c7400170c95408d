import type { WrittenText } from '@media-graph/subgraph';
import type { EventDates } from '../event/event.entity.ts';
import type {
  EstimateBasis,
  EstimateQualifier,
  EventKind,
  ParticipationRole,
} from '../generated/resolvers.ts';

type Dates = Pick<EventDates, 'startsOn' | 'startPrecision' | 'endsOn' | 'endPrecision'>;

type DemonstrationEvent = Dates & {
  code: string;
  kind: EventKind;
  name: WrittenText;
  description?: WrittenText;
  place?: WrittenText;
  superEvent?: string;
  participants?: [role: ParticipationRole, organisation: string][];
  /** EXACT unless it says otherwise; parts come after the whole. */
  figures?: {
    code: string;
    name: WrittenText;
    value: number;
    unit: string;
    qualifier?: EstimateQualifier;
    partOf?: string;
  }[];
  amounts?: {
    code: string;
    name: WrittenText;
    yuan: bigint;
    qualifier: EstimateQualifier;
    basis: EstimateBasis;
    projectCount: number;
    partOf?: string;
  }[];
};

const days = (startsOn: string, endsOn: string): Dates => ({
  ...{ startsOn, startPrecision: 'DAY', endsOn, endPrecision: 'DAY' },
});
const undated: Dates = {
  ...{ startsOn: null, startPrecision: 'UNKNOWN', endsOn: null, endPrecision: 'UNKNOWN' },
};
const since = (startsOn: string, startPrecision: 'MONTH' | 'YEAR'): Dates => ({
  ...{ startsOn, startPrecision, endsOn: null, endPrecision: 'UNKNOWN' },
});

const hongKong = { zhHant: '香港', en: 'Hong Kong' };
const huizhou = { zhHant: '惠州', en: 'Huizhou' };

export const demonstrationEvents: readonly DemonstrationEvent[] = [
  {
    code: 'e1',
    kind: 'STUDY_TOUR',
    name: { zhHant: '深港澳招商引才考察', en: 'Investment and talent study tour' },
    description: {
      zhHant: '統戰部門組團，一週內走訪三地的高校、科研機構和企業；優必選人工智能項目由此而來。',
      en: 'A tour of universities, research bodies and companies in three cities within a week, from which the UBTECH project came. What was visited is not what was signed later.',
    },
    ...days('2024-03-17', '2024-03-23'),
    place: { zhHant: '深圳、香港、澳門', en: 'Shenzhen, Hong Kong, Macau' },
    participants: [['ORGANISER', 'united-front-work-department']],
    figures: [
      { code: 'visited', name: { zhHant: '走訪項目', en: 'Projects visited' }, value: 14, unit: 'project' },
      {
        code: 'visited-universities',
        name: { zhHant: '香港高校類', en: 'Hong Kong universities' },
        ...{ value: 4, unit: 'project', partOf: 'visited' },
      },
      {
        code: 'visited-research',
        name: { zhHant: '香港科研機構類', en: 'Hong Kong research bodies' },
        ...{ value: 4, unit: 'project', partOf: 'visited' },
      },
      {
        code: 'visited-industry',
        name: { zhHant: '產業與企業類', en: 'Industry and enterprise' },
        ...{ value: 6, unit: 'project', partOf: 'visited' },
      },
    ],
  },
  {
    code: 'e2',
    kind: 'STUDY_TOUR',
    name: { zhHant: '惠州市代表團赴港經貿訪問', en: "Municipal delegation's business visit to Hong Kong" },
    ...days('2024-05-06', '2024-05-08'),
    place: hongKong,
    participants: [['ORGANISER', 'huizhou-government']],
  },
  {
    code: 'e3',
    kind: 'SIGNING',
    superEvent: 'e2',
    name: {
      zhHant: '惠州（香港）投資環境推介暨簽約活動',
      en: 'Investment environment promotion and signing in Hong Kong',
    },
    description: {
      zhHant: '代表團訪港期間舉行，現場簽下十四個項目；國際產業基金另計，不在簽約總額之內。',
      en: 'Held during the delegation’s visit: fourteen projects were signed. The industry fund stands outside their total, and the six of Huicheng district inside it.',
    },
    ...days('2024-05-07', '2024-05-07'),
    place: hongKong,
    participants: [
      ['HOST', 'huizhou-government'],
      ['PARTICIPANT', 'abt-group'],
      ['PARTICIPANT', 'sino-arab-promotion-association'],
    ],
    amounts: [
      {
        code: 'signed',
        name: { zhHant: '簽約項目計劃投資', en: 'Planned investment of the projects signed' },
        ...{ yuan: 3_795_000_000n, qualifier: 'EXACT', basis: 'PLANNED', projectCount: 14 },
      },
      {
        code: 'signed-huicheng',
        name: { zhHant: '其中惠城區', en: 'Huicheng district among them' },
        ...{ yuan: 1_330_000_000n, qualifier: 'EXACT', basis: 'PLANNED', projectCount: 6, partOf: 'signed' },
      },
    ],
  },
  {
    code: 'e4',
    kind: 'SIGNING',
    name: { zhHant: '中阿高新科技戰略合作簽約', en: 'Sino-Arab high-tech strategic cooperation signing' },
    ...undated,
    participants: [['SIGNATORY', 'sino-arab-promotion-association']],
  },
  {
    code: 'e5',
    kind: 'CAMPAIGN_SERIES',
    name: { zhHant: '港澳大型招商對接系列活動', en: 'Large matchmaking events' },
    ...{ startsOn: '2023-01-01', startPrecision: 'YEAR', endsOn: '2024-05-31', endPrecision: 'MONTH' },
    figures: [
      { code: 'events', name: { zhHant: '大型活動', en: 'Large events' }, value: 11, unit: 'event' },
      {
        code: 'projects',
        name: { zhHant: '港資項目', en: 'Projects with Hong Kong capital' },
        ...{ value: 19, unit: 'project' },
      },
      {
        code: 'in-production',
        name: { zhHant: '投產率', en: 'Share in production' },
        ...{ value: 0.8, unit: 'share' },
      },
    ],
    amounts: [
      {
        code: 'planned',
        name: { zhHant: '十九個項目計劃投資', en: 'Planned investment of the 19 projects' },
        ...{ yuan: 13_910_000_000n, qualifier: 'EXACT', basis: 'PLANNED', projectCount: 19 },
      },
      {
        code: 'landed',
        name: { zhHant: '同批項目已落地投資', en: 'Landed investment of the same 19 projects' },
        ...{
          yuan: 11_113_000_000n,
          qualifier: 'EXACT',
          basis: 'LANDED',
          projectCount: 19,
          partOf: 'planned',
        },
      },
    ],
  },
  {
    code: 'e6',
    kind: 'INAUGURATION',
    name: {
      zhHant: '市僑商會第二屆理事會就職暨項目簽約',
      en: 'Overseas Chinese chamber: second board takes office, projects signed',
    },
    ...undated,
    place: huizhou,
    participants: [['HOST', 'overseas-chinese-chamber']],
  },
  {
    code: 'e7',
    kind: 'CAMPAIGN_SERIES',
    name: { zhHant: '萬名青年到惠州', en: 'Ten thousand young people to Huizhou' },
    ...since('2023-01-01', 'YEAR'),
    place: huizhou,
    participants: [['LEADER', 'hk-huizhou-federation']],
    figures: [
      { code: 'batches', name: { zhHant: '到訪批次', en: 'Batches of visitors' }, value: 148, unit: 'batch' },
      { code: 'youths', name: { zhHant: '到訪青年', en: 'Young visitors' }, value: 11_193, unit: 'person' },
      {
        code: 'first-time',
        name: { zhHant: '首次到訪者', en: 'There for the first time' },
        ...{ value: 4_230, unit: 'person', qualifier: 'OVER', partOf: 'youths' },
      },
    ],
  },
  {
    code: 'e8',
    kind: 'INAUGURATION',
    name: { zhHant: '惠州社團在港會館落成啟用', en: 'Clubhouse in Hong Kong built, then opened' },
    description: {
      zhHant: '會館於二〇二三年十一月建成，翌年二月啟用，人才工作站亦設於此。',
      en: 'Built in November 2023 and opened in February 2024; the talent station is housed there.',
    },
    ...since('2024-02-01', 'MONTH'),
    place: hongKong,
    participants: [
      ['HOST', 'hk-huizhou-federation'],
      ['PARTICIPANT', 'science-technology-bureau'],
    ],
  },
  {
    code: 'e9',
    kind: 'CAMPAIGN_SERIES',
    name: { zhHant: '一中心、多基地服務平台', en: 'One centre, many bases: service platform' },
    ...since('2022-01-01', 'YEAR'),
    place: huizhou,
    participants: [['ORGANISER', 'united-front-work-department']],
    figures: [
      { code: 'bases', name: { zhHant: '運作中的基地', en: 'Bases in operation' }, value: 15, unit: 'base' },
    ],
  },
];
