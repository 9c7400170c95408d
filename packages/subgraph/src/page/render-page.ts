import { type Html, html } from './html.ts';
import { pageStyle } from './page-style.ts';

/** What is a page's own. */
type Page = {
  readonly title: string;
  /** Beside what all pages have. */
  readonly style?: Html;
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
};

/** A page in Simplified Chinese: readable on a telephone, printed on A4, and for no search engine. */
export const renderPage = ({ title, style, header, main, footer }: Page): string =>
  html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${pageStyle}${style}</style>
</head>
<body>
<header>
${header}
</header>
${main}
<footer>${footer}</footer>
</body>
</html>
`.text;
