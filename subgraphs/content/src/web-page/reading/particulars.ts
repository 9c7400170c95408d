import { toHans } from '@media-graph/chinese/convert-script';
import { type PageCredit, readCredits } from './read-credits.ts';
import { isSiteLine } from './site-lines.ts';

// Many print a circle for 〇.
const figure = String.raw`[\d〇○零一二三四五六七八九十廿百壹贰叁肆伍陆柒捌玖拾]`;
const era = '(?:(?:中华)?民国|公元|西元)?';
const weekday = '(?:星期|周|礼拜)[一二三四五六日天]';
const date =
  String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|` +
  String.raw`${era}${figure}{2,6}年${figure}{1,3}月${figure}{1,3}[日号]|\d{1,2}\s*月\s*\d{1,2}\s*[日号]|` +
  String.raw`(?<!\d)\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?!\d)|` +
  String.raw`(?:[JFMASOND][a-z]{2,8}\.?\s+\d{1,2},?|\d{1,2}\s+[JFMASOND][a-z]{2,8}\.?)\s+\d{4}`;
const day = `(?:${date})(?:讯|消息)?`;
const month = String.raw`${era}${figure}{2,6}\s*年\s*${figure}{1,3}\s*月(?:号|刊)?(?!\s*${figure})|\d{4}\s*年第?\s*\d{1,2}\s*[周期]`;
const time = String.raw`(?:[上下]午|凌晨|中午|早上|晚上?)?\s*(?:\d{1,2}[:时]\d{2}(?:[:分]\d{2}秒?|分)?|${figure}{1,3}[时点](?:${figure}{1,3}分|半|整)?(?=$|\s))`;
const ago = String.raw`(?:\d+|[一二三四五六七八九十几]+)\s*(?:秒|分钟|小时|天|周|个月)[前内]|刚刚|(?:今天|昨天|前天)(?=\s*(?:\d|$))`;
const sky = '(?:晴|多云|阴|小雨|中雨|大雨|暴雨|阵雨|雷阵雨|小雪|中雪|大雪|雨夹雪|雾|霾)';
const degrees = String.raw`[-−]?\d{1,2}\s*(?:℃|°C?|度)`;
const weather = String.raw`${sky}(?:[转到/]${sky})*(?![\p{Script=Han}])|${degrees}(?:\s*[-~～至/]\s*${degrees})?`;
const sexagenary =
  '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:[闰正一二三四五六七八九十冬腊]+月[初一二三四五六七八九十廿]+)?';
const edition = String.raw`第?\s*[A-D]?\d{1,3}\s*版|(?:总?第)?\s*\d{1,6}\s*期|[A-D]\d{1,2}\s*版|${weekday}|农历\S{2,8}`;
const label =
  '(?:来源|稿源|文章来源|稿件来源|信息来源|发布时间|发布日期|发表时间|更新时间|时间|日期|浏览|阅读|点击|访问|评论|字体|字号|字数|分享|打印|关闭|标签|关键词|关键字|版权|声明|编号|栏目|频道|版次|版面|阅读时间|视力保护色|出版日期|人气|热度|转自|转载自|出处|供稿单位|发布机构|发文机关|发文单位|制发机关|索引号|主题分类|文号|发文字号|成文日期|有效性|原标题链接|原文链接|IP属地|阅读时长|发布于|发布者|发布单位|信息发布)';
// Figures of readers, and for them: 阅读 10万+, 本文共1024字，阅读约需3分钟.
const read =
  String.raw`(?:本文|全文)?共?约?\s*\d+\s*字(?=$|[\s，,])|(?:预计)?阅读(?:本文)?(?:时间|全文|大约|约|仅|需要|需)*\s*\d+\s*(?:秒|分钟)|` +
  String.raw`(?:阅读|浏览|评论|点赞|播放|人气|热度|点击)\s*(?:量|数)?\s*[\d.]+\s*[万w]?\+?`;
const labelled = String.raw`${label}(?:次数|量|数|大小)?\s*[:：]\s*\S*(?:\s+[大中小][】\]]?(?=\s|$))*`;
const particular = new RegExp(
  `${labelled}|来(?:自|源于)\\s*[^\\s的]{2,12}|${read}|${day}|${month}|${time}|${ago}|${edition}|${weather}|${sexagenary}|(?:发布|更新|发表|刊发|出版)(?:于|时间|日期)?(?=\\s|$)`,
  'gu',
);
const published = new RegExp(String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*${time}`, 'u');
// Asked first, because most lines of a page hold none of it.
const mayBeOne =
  /[来來自\d\uff10-\uff19:：丨〇零一二三四五六七八九十供图圖期版周週星刚剛更發发今昨前視视℃°年]/u;
// A short name beside the day: 示例观察 · 2026-11-30.
const named = /^[\s|｜丨·•/（）()【】[\]]*[\p{L}\p{N}]{1,8}[\s|｜丨·•/（）()【】[\]]*$/u;
const wholeDay = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|小时前|分钟前/u;
const forecast = new RegExp(`${sky}.*${degrees}`, 'u');
// Pages part these by their style alone: 2026-11-30来源：示例日报作者：陈示例.
const stuck =
  /(?<=[^\s责責任执執值班网網文息章件片闻聞面体體约約])(?=(?:来源|來源|作者|责编|責編|责任编辑|責任編輯|编辑|編輯|记者|記者)[:：])/gu;
const media =
  /^(?:[\s|｜丨·/、]*[\p{L}\p{N}]{1,12}(?:报|社|台|网|电视|媒体|头条|客户端|杂志|周刊|传媒|集团|发布|在线))+[\s|｜丨·/、]*$/u;
const supplied =
  /^(?:本文|本版|本组|文中)?(?:图片|照片|配图|题图|图).{0,20}(?:提供|供图)$|^[（(]?(?:本文|本版|本组|文中)?(?:图片|照片|配图|题图|图)均?(?:为|系|来自|来源).{1,20}[）)]?$|^.{2,20}供图$|^第?\s*[A-D]?\d{1,3}\s*版\s*[:：]?\s*\S{0,8}$|^(?:图源|图片来源|资料图片?|视觉中国)(?:[:：丨|].{0,30})?$/u;

/**
 * The credits in a line of a site's own particulars (date, source, edition, size of type, who lent the pictures), none
 * where it names nobody; undefined for a line that is no such line. Figures of any width, and Chinese ones.
 */
export const particulars = (printed: string): readonly PageCredit[] | undefined => {
  if (printed.length > 100 || printed.includes('。') || !mayBeOne.test(printed)) return undefined;
  const line = printed.replace(stuck, ' ');
  const hans = toHans(halfWidth(line));
  if (supplied.test(hans) || (line.length <= 40 && forecast.test(hans))) return [];
  let rest = line;
  for (const { 0: found, index } of [...hans.matchAll(particular)].reverse()) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + found.length)}`;
  }
  if (rest === line || hans.length !== line.length) return undefined;
  if (!/[\p{L}\p{N}]/u.test(rest)) return [];
  // The day with the hour is printed by machines, whatever else they print beside it.
  const isNamed = named.test(rest) && wholeDay.test(hans);
  const isDated = wholeDay.test(hans) && isSiteLine(rest);
  const isSites = isNamed || isDated || published.test(hans) || media.test(toHans(rest));
  return readCredits(rest) ?? (isSites ? [] : undefined);
};

const halfWidth = (line: string): string =>
  line.replace(/[\uff01-\uff5e]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
