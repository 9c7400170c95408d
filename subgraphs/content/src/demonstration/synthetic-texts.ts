import { searchVectorOf } from '../article-search/search-vector-of.ts';
import { heading, paragraph } from './demonstration-article.ts';

const topics = [
  ['機器人', 'robotics'],
  ['新能源', 'new energy'],
  ['石化', 'petrochemicals'],
  ['電子信息', 'electronics'],
  ['文旅', 'culture and travel'],
  ['農產品', 'farm produce'],
  ['青年創業', 'young founders'],
  ['職業教育', 'vocational training'],
  ['生物醫藥', 'pharmaceuticals'],
  ['港口物流', 'harbour logistics'],
] as const;
const places = ['惠城', '惠陽', '博羅', '惠東', '龍門', '大亞灣', '仲愷'] as const;
const occasions = [
  ['論壇開幕', 'forum opens'],
  ['項目動工', 'project breaks ground'],
  ['展覽揭幕', 'exhibition begins'],
  ['調研座談', 'round table meets'],
] as const;
const sentences = [
  '與會者談到人才、土地與資金，認為三者缺一不可。',
  '有企業代表提出，審批環節還可以再簡化一些。',
  '主辦方表示，下一步會把意見整理成清單，逐項回覆。',
  '來自香港和澳門的嘉賓參觀了園區，並與學生交談。',
  '統計口徑以主管部門公布的數字為準，本稿數字均為示例。',
  '附近居民說，希望道路改造能夠早日完成。',
  '高校研究人員介紹了最新成果，現場不少人舉手發問。',
  '志願者在入口派發資料，並為長者安排了專座。',
  '有關部門會在一個月之內公布具體安排。',
  '會後雙方簽署了備忘錄，約定每季度碰面一次。',
] as const;

/** The texts that the large synthetic set is made of, each with its search index; they say that they are made up. */
export const syntheticTexts = () =>
  topics.flatMap(([topic, topicEn], first) =>
    places.flatMap((place, second) =>
      occasions.map(([occasion, occasionEn], third) => {
        const told = (count: number, offset: number) =>
          Array.from(
            { length: count },
            (_, index) => sentences[(first * 3 + second * 5 + third * 7 + offset + index) % sentences.length],
          ).join('');
        const headline = {
          zhHant: `合成稿件：${place}${topic}${occasion}`,
          en: `Synthetic: ${topicEn} ${occasionEn}`,
        };
        const standfirst = { zhHant: `${place}一場與${topic}有關的活動，本稿為合成數據` };
        const body = [
          paragraph(`${place}近日舉行${topic}活動，${occasion}當日到場的有企業、學校和居民。${told(2, 0)}`),
          heading(`${topic}的下一步`),
          paragraph(told(3, 2)),
          paragraph(`${topic}在${place}已有基礎。${told(2, 5)}`),
        ];
        const searchVector = searchVectorOf({
          headline,
          otherHeadlines: [],
          standfirst,
          body,
          credits: [{ name: '合成記者' }],
        });
        return { headline, standfirst, body, searchVector };
      }),
    ),
  );
