import { askedOf } from './asked-of.ts';
import { words } from './words.ts';

const counted = {
  owner: words('大數據研究院', 'The big-data institute'),
  sources: ['insights'],
  recognition: words(
    '以來源所報的日期（北京時間）計，遲報與更正取代原數',
    'On the day that the source counted it for, in Asia/Shanghai; what comes late or is corrected takes the place of what it corrects',
  ),
  audience: words(
    '編輯部、集團管理層與財務、研究院；頻道運營單位看自己的頻道',
    'The newsroom, headquarters, finance and the institute; who runs a channel sees that channel’s',
  ),
  dimensions: ['SECTION', 'CHANNEL', 'ORGANISATION', 'ARTICLE'],
  isMoreBetter: true,
} as const;
const additive = { ...counted, unit: 'COUNT', isAdditive: true } as const;
const rate = { ...counted, unit: 'SHARE', isAdditive: false } as const;

export const audienceIndicators = askedOf('own', [
  {
    code: 'reads',
    name: words('閱讀數', 'Reads'),
    formula: words(
      '文章或頁面被打開（短視頻為播放）的次數',
      'Times that articles and pages were opened, or videos played',
    ),
    ...additive,
  },
  {
    code: 'readers',
    name: words('讀者人日', 'Reader-days'),
    formula: words(
      '各日各文各頻道的不重複讀者之和：一人讀兩文或來兩天計兩次',
      'Different readers of each day, article and channel, added up: who reads two articles, or comes on two days, counts twice',
    ),
    ...additive,
  },
  {
    code: 'read-seconds',
    name: words('閱讀時長', 'Reading time'),
    formula: words('全部閱讀秒數之和', 'All seconds of reading'),
    ...additive,
    unit: 'SECONDS',
  },
  {
    code: 'seconds-per-read',
    name: words('篇均閱讀時長', 'Reading time of a read'),
    formula: words('閱讀時長 ÷ 閱讀數', 'Reading time divided by reads'),
    ...rate,
    unit: 'SECONDS',
  },
  {
    code: 'likes',
    name: words('點讚數', 'Likes'),
    formula: words('點讚次數之和', 'Likes added up'),
    ...additive,
  },
  {
    code: 'looks',
    name: words('在看數', 'Looks'),
    formula: words('微信“在看”之和', 'WeChat’s 在看 added up'),
    ...additive,
  },
  {
    code: 'shares',
    name: words('轉發數', 'Shares'),
    formula: words('轉發次數之和', 'Shares added up'),
    ...additive,
  },
  {
    code: 'comments',
    name: words('評論數', 'Comments'),
    formula: words('評論條數之和', 'Comments added up'),
    ...additive,
  },
  {
    code: 'interaction-rate',
    name: words('互動率', 'Interaction rate'),
    formula: words(
      '（點讚＋在看＋轉發＋評論）÷ 閱讀數',
      'Likes, looks, shares and comments divided by reads',
    ),
    ...rate,
  },
  {
    code: 'followers',
    name: words('粉絲數', 'Followers'),
    formula: words(
      '各頻道時段內最後一次所報粉絲數之和',
      'What each channel was last said to have in the stretch of time, added up over channels',
    ),
    ...counted,
    unit: 'COUNT',
    dimensions: ['CHANNEL', 'ORGANISATION'],
    isAdditive: false,
  },
  {
    code: 'wci',
    name: words('微信傳播指數 WCI', 'WeChat communication index (WCI)'),
    formula: words(
      'V14.2：（0.6 整體＋0.2 篇均＋0.1 頭條＋0.1 峰值）的平方 ×1.2×10',
      'V14.2: (0.6 overall + 0.2 per article + 0.1 lead + 0.1 peak)² × 1.2 × 10, each of logarithms of reads, looks, likes and shares',
    ),
    ...counted,
    unit: 'POINTS',
    recognition: words(
      '按自然月，文章以首次有數之日計',
      'By month; an article counts from the first day on which it was read',
    ),
    dimensions: ['CHANNEL'],
    isAdditive: false,
  },
  {
    code: 'mcci',
    name: words('融媒綜合傳播力指數 MCCI', 'Composite communication index (MCCI)'),
    formula: words(
      '微信 30%＋微博 25%＋抖音 25%＋視頻號 20%',
      'WeChat 30 % + Weibo 25 % + Douyin 25 % + video account 20 %; the platforms’ own indices for the last three',
    ),
    ...counted,
    unit: 'POINTS',
    recognition: words('按自然月', 'By month'),
    dimensions: ['ORGANISATION'],
    isAdditive: false,
  },
]);
