export { buildPages, pagesFolder } from './build-pages.ts';
