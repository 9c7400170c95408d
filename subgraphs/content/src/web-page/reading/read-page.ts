import { toHans } from '@media-graph/chinese/convert-script';
import type { CleanedText, Repair } from './clean-text.ts';
import { languageOf } from './language-of.ts';
import { mayBeHeading } from './line-kinds.ts';
import type { PageLine } from './page-lines.ts';
import { PageRefused } from './page-refused.ts';
import { type PageBlock, readBody } from './read-body.ts';
import { type PageCredit, readCredits } from './read-credits.ts';
import { readHead } from './read-head.ts';
import { requireOneArticle } from './require-one-article.ts';
import { creditsIn } from './set-aside.ts';
import { isSiteLine } from './site-lines.ts';
import { takeOriginalHeadline } from './take-original-headline.ts';
import type { UnreadableSpot } from './unreadable-spots.ts';

/** What a page says, ready to be stored as a draft. */
export type PageDraft = {
  /** As the page prints it. */
  readonly headline: string;
  /** The headline that the page itself gives as the original one (原標題). */
  readonly originalHeadline?: string;
  /** Whether the page says that it gave the article another headline. */
  readonly isReheadlined: boolean;
  readonly standfirst?: string;
  readonly blocks: readonly PageBlock[];
  readonly credits: readonly PageCredit[];
  /** The names that the site lists above the article: its own companies and products. */
  readonly directory: readonly string[];
  readonly language: 'zh-Hant' | 'zh-Hans';
  readonly report: {
    readonly repairs: readonly Repair[];
    readonly unreadable: readonly UnreadableSpot[];
  };
};

/**
 * Reads a cleaned page: the site's own list of names, the headline and the mark of an original one, the standfirst,
 * the body with its headings, and the credits. Each line that it leaves out stands in the report.
 *
 * @throws PageRefused when there is no headline with an article under it, or when there are several articles.
 */
export const readPage = (cleaned: CleanedText): PageDraft => {
  const { lines, original, markedAt } = takeOriginalHeadline(joinNumbers(cleaned.lines));
  const captions = lines.filter(({ isCaption }) => isCaption);
  const texts = lines.filter(({ isCaption }) => !isCaption);
  const isMarked =
    markedAt !== undefined
      ? lines.slice(0, markedAt).filter((line) => texts.includes(line)).length
      : undefined;
  if (texts.length === 0) throw noArticle('it has no running text');
  languageOf(texts.map(({ text }) => text).join(''));
  const head = readHead(texts, cleaned.titles ?? [], original, isMarked);
  if (head === undefined) throw noArticle('no headline stands above its text');
  if (errorPage.test(toHans(head.headline))) throw noArticle('it only says that there is none');
  const body = readBody(head.rest);
  const paragraphs = body.blocks.filter(({ kind }) => kind === 'PARAGRAPH').map(({ text }) => text);
  const language = languageOf(paragraphs.join(''));
  requireOneArticle(head.headline, head.rest, cleaned.articles);

  // The foot of an article names its editor, though the page's mark-up calls it no text.
  const footed = (cleaned.surroundings ?? []).flatMap(({ text }) =>
    /[:：｜|丨/]/u.test(text) ? (readCredits(text) ?? []) : [],
  );
  const pictured = captions.flatMap(creditsUnder);
  const spot = (kind: UnreadableSpot['kind'], { text, number }: PageLine): UnreadableSpot => {
    return { kind, found: text, line: number, column: 1 };
  };
  const leftOut = [...head.leftOut, ...body.leftOut, ...captions].map((line) => spot('LINE_LEFT_OUT', line));
  const uncertain = head.uncertain ? [spot('UNCERTAIN_HEADLINE', head.uncertain)] : [];
  return {
    headline: head.headline,
    ...(original === undefined ? {} : { originalHeadline: original }),
    isReheadlined: original !== undefined,
    ...(head.standfirst === undefined ? {} : { standfirst: head.standfirst }),
    blocks: body.blocks,
    credits: distinct([...head.credits, ...body.credits, ...pictured, ...footed]),
    directory: head.directory,
    language,
    report: {
      repairs: cleaned.repairs,
      unreadable: [...cleaned.unreadable, ...leftOut, ...uncertain].toSorted(
        (a, b) => a.line - b.line || a.column - b.column,
      ),
    },
  };
};

// What a site answers for an address that leads nowhere, or to whoever is not signed in.
const errorPage =
  /^(?:(?:HTTP|Error|错误)?\s*(?:40[0134]|410|50[0-4])(?:$|[\s:：,，-].{0,40})|(?:抱歉|对不起|很遗憾)?[，,]?\s*[您你]?(?:所?(?:访问|查找|请求|浏览)的)?(?:页面|网页|文章|内容|稿件)(?:不存在|未找到|找不到|已(?:被)?(?:删除|下线)|走丢了|无法(?:访问|显示|打开)).{0,10}|(?:用户|会员|系统)登录)$/iu;

const noArticle = (reason: string): PageRefused =>
  new PageRefused('NO_ARTICLE', `No article was found on the page: ${reason}.`);

// 施工现场。陈示例 摄: who took a picture stands behind what it shows.
const creditsUnder = (caption: PageLine): readonly PageCredit[] => {
  const text = caption.text.replace(/^.*[。！？!?](?=.)/u, '');
  return creditsIn({ ...caption, text })?.credits ?? [];
};

// 01 above 供水提速: posts set the number of a part over its heading.
const joinNumbers = (lines: readonly PageLine[]): readonly PageLine[] =>
  lines.flatMap((line, at) => {
    if (isPartNumber(line) && isHeaded(lines[at + 1])) return [];
    const number = lines[at - 1];
    return number && isPartNumber(number) && isHeaded(line)
      ? [{ ...line, text: `${number.text} ${line.text}` }]
      : [line];
  });

const isPartNumber = ({ text }: PageLine): boolean => /^(?:PART\.?\s?)?0\d$/iu.test(text);
const isHeaded = (line: PageLine | undefined): boolean =>
  line !== undefined && mayBeHeading(line.text) && !isPartNumber(line) && !isSiteLine(line.text);

const distinct = (credits: readonly PageCredit[]): PageCredit[] => {
  const byPerson = new Map<string, PageCredit>();
  for (const credit of credits) {
    const key = `${credit.role} ${credit.name}`;
    byPerson.set(key, { ...credit, ...byPerson.get(key) });
  }
  return [...byPerson.values()];
};
