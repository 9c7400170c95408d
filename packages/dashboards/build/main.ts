import { buildPages, pagesFolder } from './build-pages.ts';

console.log((await buildPages()) ? `built: ${pagesFolder}` : `current: ${pagesFolder}`);
