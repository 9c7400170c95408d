import { type HtmlElement, type HtmlElements, isUnread, lineage } from './html-elements.ts';

const surroundings = new Set(
  'nav aside footer form iframe button select textarea dialog menu noscript video audio object dir'.split(
    ' ',
  ),
);
const surroundingRoles = new Set(
  'navigation complementary contentinfo search banner dialog alert menu menubar toolbar'.split(' '),
);
const surroundingNames =
  /(?:^|[\s_-])(?:nav|navbar|breadcrumbs?|crumbs?|menu|footer|sidebar|related|recommend(?:ed|ation)?|relate|share|sharing|comments?|newsletter[\w-]*|copyright|ads?|advert\w*|hot|ranking|pagination|pager|page-nav|toolbar|prev-?next|prenext|next-prev)(?:[\s_-]|$)/iu;

// Some sites hide their text until a script shows it: what holds most of a page's text is not hidden.
const hides = ({ attributes, letters }: HtmlElement, page: HtmlElement): boolean =>
  'hidden' in attributes ||
  (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style ?? '') && letters * 2 < page.letters);

const isArticle = ({ name, attributes }: HtmlElement): boolean =>
  name === 'article' || /(?:News)?Article$|BlogPosting$/u.test(attributes.itemtype ?? '');

/** What a page says of its own structure. */
export type HtmlRegions = {
  /** The element in which the article's text stands; the whole page where none stands out. */
  readonly content: HtmlElement;
  /** Whether an element is the site's and not the article's. */
  readonly isSurrounding: (element: HtmlElement) => boolean;
  /** Articles of the page's own naming, when it has several of some length. */
  readonly articles: readonly HtmlElement[];
};

/** Reads the regions of a page from its elements, roles and usual names, and from where its running text is. */
export const readRegions = ({ root, all }: HtmlElements): HtmlRegions => {
  const own = all.filter((element) => {
    const { name, attributes, letters } = element;
    if (surroundings.has(name) || hides(element, root)) return true;
    if (surroundingRoles.has((attributes.role ?? '').toLowerCase())) return true;
    // A name is a hint alone: what holds a good part of the page's text is no sidebar, whatever it is called.
    const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    return surroundingNames.test(named) && name !== 'body' && letters * 4 < root.letters;
  });
  const aside = new Set(own);
  const isSurrounding = (element: HtmlElement): boolean => {
    for (const each of lineage(element)) if (aside.has(each)) return true;
    return false;
  };
  const outside = outermost(own).reduce((sum, { letters }) => sum + letters, 0);
  const enough = (root.letters - outside) * 0.8;
  const content = all
    .filter(({ name, letters, texts }) => holders.has(name) && letters >= enough && texts > 1)
    .filter((element) => !isSurrounding(element))
    .at(-1);
  const named = outermost(all.filter(isArticle)).filter((element) => !isSurrounding(element));
  const cards = named.filter(({ letters }) => letters >= shortestCard);
  const largest = Math.max(0, ...cards.map(({ letters }) => letters));
  const isList = cards.length > 2 && largest * 2 < cards.reduce((sum, { letters }) => sum + letters, 0);
  const articles = isList ? cards : named.filter(({ letters }) => letters >= shortestArticle);
  return { content: content ?? root, isSurrounding, articles: articles.length > 1 ? articles : [] };
};

// A card of a list of other articles has a line or two; where there is nothing but cards, the page is such a list.
const shortestArticle = 60;
const shortestCard = 30;
const holders = new Set(['', 'body', 'article', 'main', 'section', 'div', 'td', 'center', 'font', 'span']);

const outermost = (elements: readonly HtmlElement[]): HtmlElement[] => {
  const among = new Set(elements);
  return elements.filter((element) => ![...lineage(element)].slice(1).some((each) => among.has(each)));
};

/** Whether an element's text is read at all. */
export const isRead = (element: HtmlElement): boolean => ![...lineage(element)].some(isUnread);
