import { createRequire } from 'node:module';
import type * as JiebaModule from '@node-rs/jieba';
import type * as JiebaDictionary from '@node-rs/jieba/dict.js';
import type * as OpenCC from 'opencc-js';

// Required where they are used and not imported: OpenCC's dictionaries are a megabyte of code and jieba's eleven of
// text, and every subgraph imports this package's types and conversions through the kit.
const load = createRequire(import.meta.url);

/** OpenCC with all its dictionaries. */
export const opencc = (): typeof OpenCC => load('opencc-js');

/** OpenCC with the small dictionaries from traditional to simplified alone. */
export const openccToSimplified = (): Pick<typeof OpenCC, 'Converter'> => load('opencc-js/t2cn');

let jieba: JiebaModule.Jieba | undefined;

/**
 * The segmenter. Its dictionary takes 40 MB and 0.2 seconds. Of the two live bindings @node-rs/jieba is native
 * (prebuilt per platform as npm packages, nothing is downloaded or compiled), MIT, and cuts an article in under a
 * millisecond; jieba-wasm runs anywhere but is six times slower and holds twice the memory.
 */
export const segmenter = (): JiebaModule.Jieba => {
  const { Jieba }: typeof JiebaModule = load('@node-rs/jieba');
  const { dict }: typeof JiebaDictionary = load('@node-rs/jieba/dict.js');
  jieba ??= Jieba.withDict(dict);
  return jieba;
};
