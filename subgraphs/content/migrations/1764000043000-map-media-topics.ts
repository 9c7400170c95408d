import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two upper levels of IPTC's Media Topics as they were in 2022, without what was retired: by IPTC,
 * https://iptc.org/standards/media-topics/, under CC BY 4.0. The Chinese names are ours.
 */
const vocabulary = `
01000000 藝術、文化、娛樂與媒體 | arts, culture, entertainment and media
  20000002 藝術與娛樂 | arts and entertainment
  20000038 文化 | culture
  20000045 大眾傳媒 | mass media
02000000 犯罪、法律與司法 | crime, law and justice
  20000082 犯罪 | crime
  20000106 司法機關 | judiciary
  20000119 司法 | justice
  20000121 法律 | law
  20000129 執法 | law enforcement
03000000 災難、事故與緊急事件 | disaster, accident and emergency incident
  20000139 事故與緊急事件 | accident and emergency incident
  20000148 災害 | disaster
  20000168 應急救援 | emergency response
04000000 經濟、商業與金融 | economy, business and finance
  20000170 商業資訊 | business information
  20000209 經濟部門 | economic sector
  20000344 經濟 | economy
  20000385 市場與交易 | market and exchange
05000000 教育 | education
  20000398 家長團體 | parents group
  20000399 宗教教育 | religious education
  20000400 學校 | school
  20000410 社會學習 | social learning
  20000412 課程 | curriculum
  20000413 測驗與考試 | educational testing and examinations
  20000414 入學考試 | entrance examination
  20000415 學生 | students
  20000416 教師 | teachers
  20001216 職業教育 | vocational education
  20001217 學業評分 | educational grading
  20001337 在線與遠程學習 | online and remote learning
  20001338 教育政策 | education policy
06000000 環境 | environment
  20000418 氣候變化 | climate change
  20000420 保育 | conservation
  20000424 環境污染 | environmental pollution
  20000430 自然資源 | natural resources
  20000441 大自然 | nature
07000000 健康 | health
  20000446 疾病與症狀 | diseases and conditions
  20000461 醫療設施 | health facility
  20000463 衛生組織 | health organisations
  20000464 治療 | health treatment
  20000480 公共醫療 | government health care
  20000483 健康保險 | health insurance
  20000484 私營醫療 | private health care
  20000485 醫療職業 | medical profession
  20000493 動植物疾病 | non-human diseases
08000000 人情趣味 | human interest
  20000498 獎項 | award and prize
  20000499 紀錄與成就 | record and achievement
  20000500 動物 | animal
  20000501 典禮 | ceremony
  20000503 意外趣事 | human mishap
  20000504 上流社會 | high society
  20000505 名人 | celebrity
  20000507 花卉與植物 | flowers and plants
  20001237 周年紀念 | anniversary
  20001238 生日 | birthday
09000000 勞工 | labour
  20000509 就業 | employment
  20000521 勞動立法 | employment legislation
  20000523 勞動力市場 | labour market
  20000524 勞資關係 | labour relations
  20000531 退休 | retirement
  20000533 失業 | unemployment
  20000536 工會 | unions
10000000 生活與休閒 | lifestyle and leisure
  20000538 休閒 | leisure
  20000565 生活方式 | lifestyle
  20001339 身心健康 | wellness
11000000 政治 | politics
  20000574 選舉 | election
  20000587 基本權利 | fundamental rights
  20000593 政府 | government
  20000621 政府政策 | government policy
  20000638 國際關係 | international relations
  20000646 非政府組織 | non-governmental organisation
  20000647 政治危機 | political crisis
  20000648 政治異見 | political dissent
  20000649 政治進程 | political process
12000000 宗教 | religion
  20000657 信仰體系 | belief systems
  20000688 宗教衝突 | religious conflict
  20000690 宗教節日 | religious festival and holiday
  20000696 宗教儀式 | religious ritual
  20000697 宗教場所 | religious facility
  20000702 政教關係 | relations between religion and government
  20000703 宗教領袖 | religious leader
  20000705 宗教經典 | religious text
13000000 科學與技術 | science and technology
  20000710 生物醫學 | biomedical science
  20000715 數學 | mathematics
  20000717 自然科學 | natural science
  20000735 科學研究 | scientific research
  20000741 科研機構 | scientific institution
  20000742 社會科學 | social sciences
  20000755 科學標準 | scientific standards
  20000756 技術與工程 | technology and engineering
14000000 社會 | society
  20000768 社區 | communities
  20000770 人口 | demographics
  20000771 移入 | immigration
  20000772 移出 | emigration
  20000775 歧視 | discrimination
  20000780 家庭 | family
  20000788 人類 | mankind
  20000799 社會狀況 | social condition
  20000802 社會問題 | social problem
  20000808 價值觀 | values
  20000817 福利 | welfare
15000000 體育 | sport
  20000822 競賽項目 | competition discipline
  20001103 體育處分 | disciplinary action in sport
  20001104 體育用藥 | drug use in sport
  20001108 體育賽事 | sport event
  20001124 體育產業 | sport industry
  20001125 體育組織 | sport organisation
  20001126 體育場館 | sport venue
  20001148 運動員轉會 | sports transaction
  20001301 體育成就 | sport achievement
  20001323 體育教練 | sports coaching
  20001324 體育管理與所有權 | sports management and ownership
  20001325 體育裁判 | sports officiating
16000000 衝突、戰爭與和平 | conflict, war and peace
  20000053 恐怖行為 | act of terror
  20000056 武裝衝突 | armed conflict
  20000065 社會動亂 | civil unrest
  20000070 政變 | coup d'etat
  20000071 屠殺 | massacre
  20000073 和平進程 | peace process
  20000077 戰後重建 | post-war reconstruction
  20000080 戰俘 | prisoners of war
17000000 天氣 | weather
  20001128 天氣預報 | weather forecast
  20001129 天氣現象 | weather phenomena
  20001130 天氣統計 | weather statistic
  20001131 天氣警報 | weather warning
`;

type Topic = { readonly code: string; readonly broader: string | null; readonly name: object };

const topics = vocabulary
  .trim()
  .split('\n')
  .reduce<Topic[]>((list, line) => {
    const [, indent, code, zhHant, en] = /^( *)(\d{8}) (.+) \| (.+)$/.exec(line)!;
    const top = list.findLast(({ broader }) => broader === null);
    list.push({ code: code!, broader: indent ? top!.code : null, name: { zhHant, en } });
    return list;
  }, []);

/** What stories are about in IPTC's words: the vocabulary, and what sections and tags say in it. */
export class MapMediaTopics1764000043000 implements MigrationInterface {
  readonly name = 'MapMediaTopics1764000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media_topics (
        id uuid CONSTRAINT media_topics_pkey PRIMARY KEY DEFAULT uuidv7(),
        code text NOT NULL CONSTRAINT media_topics_code_unique UNIQUE
          CONSTRAINT media_topics_code_form CHECK (code ~ '^[0-9]{8}$'),
        broader text CONSTRAINT media_topics_broader_exists REFERENCES media_topics (code),
        name jsonb NOT NULL
      );
      GRANT SELECT ON media_topics TO content_reader, content_newsroom;
      ALTER TABLE sections ADD COLUMN media_topic text CONSTRAINT sections_media_topic_exists REFERENCES media_topics (code);
      ALTER TABLE tags ADD COLUMN media_topic text CONSTRAINT tags_media_topic_exists REFERENCES media_topics (code);
      CREATE INDEX newspaper_issues_by_day ON newspaper_issues (issue_date, id);
    `);
    await runner.query(
      `INSERT INTO media_topics (code, broader, name)
       SELECT code, broader, name FROM jsonb_to_recordset($1) AS topic (code text, broader text, name jsonb)`,
      [JSON.stringify(topics)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX newspaper_issues_by_day;
      ALTER TABLE tags DROP COLUMN media_topic;
      ALTER TABLE sections DROP COLUMN media_topic;
      DROP TABLE media_topics;
    `);
  }
}
