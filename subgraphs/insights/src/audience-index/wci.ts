/** What readers did with some articles of a WeChat account. */
export type Reach = {
  readonly reads: number;
  readonly looks: number;
  readonly likes: number;
  readonly shares: number;
};

export type WciInput = {
  /** Days of the stretch of time. */
  readonly days: number;
  /** Articles in it. */
  readonly articles: number;
  /** All that readers did with them. */
  readonly all: Reach;
  /** With those that led a push (頭條). */
  readonly lead: Reach;
  /** The most of each that one article had. */
  readonly peak: Reach;
};

export const wciVersion = '14.2';

const term = ({ reads, looks, likes, shares }: Reach, by: number): number =>
  0.7 * Math.log(reads / by + 1) +
  0.09 * Math.log((10 * looks) / by + 1) +
  0.06 * Math.log((10 * likes) / by + 1) +
  0.15 * Math.log((10 * shares) / by + 1);

/**
 * 微信傳播指數 V14.2: overall 60 %, per article 20 %, leads 10 % (both first and third by the day), peak 10 %, each of
 * reads 70 %, looks 9 %, likes 6 % and shares 15 %; squared, times 1.2, times 10. As Tsingbo (清博) publishes it.
 */
export const wci = ({ days, articles, all, lead, peak }: WciInput): number => {
  const perArticle = articles === 0 ? 0 : term(all, articles);
  const sum = 0.6 * term(all, days) + 0.2 * perArticle + 0.1 * term(lead, days) + 0.1 * term(peak, 1);
  return sum ** 2 * 1.2 * 10;
};
