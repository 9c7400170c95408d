import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fillMissingScript, toHans, toHant } from './convert-script.ts';

// A line for each letter that stands for several: its name, then simplified and traditional phrases by turns.
const corpus = readFileSync(new URL('./script-corpus.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...phrases] = line.split(' ');
    const pairs = Array.from({ length: phrases.length / 2 }, (_, at) => phrases.slice(2 * at, 2 * at + 2));
    return { name, pairs: pairs as [hans: string, hant: string][] };
  });

test.each(corpus)('$name: each phrase becomes the right one, both ways', ({ pairs }) => {
  expect(pairs.map(([hans]) => [hans, toHant(hans)])).toEqual(pairs);
  expect(pairs.map(([, hant]) => [toHans(hant), hant])).toEqual(pairs);
});

test('the corpus holds a thousand phrases', () => {
  expect(corpus.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(1000);
});

test.each([
  ['惠州鏈接港澳聯通海外', '惠州链接港澳联通海外'],
  ['衞生、衛生與臺灣、台灣', '卫生、卫生与台湾、台湾'],
  ['裏面、裡面；為了、爲了；綫上、線上；羣眾、群衆', '里面、里面；为了、为了；线上、线上；群众、群众'],
  ['説明、說明；啓用、啟用；牀前、床前；鷄蛋、雞蛋', '说明、说明；启用、启用；床前、床前；鸡蛋、鸡蛋'],
  ['麪條、麵條；污水、汙水；山峯、山峰；脱離、脫離', '面条、面条；污水、污水；山峰、山峰；脱离、脱离'],
  ['隨著經濟發展，著力推動，為什麼、為甚麼', '随着经济发展，着力推动，为什么、为什么'],
  ['看著作業、跟著名師；他的著作、著名作家', '看着作业、跟着名师；他的著作、著名作家'],
  ['魯迅著《吶喊》，拿著《吶喊》的人說著，等著', '鲁迅著《呐喊》，拿着《呐喊》的人说着，等着'],
  ['乾坤與乾杯，乾隆與餅乾', '乾坤与干杯，乾隆与饼干'],
  ['瞭解與瞭望，慰藉與藉口', '了解与瞭望，慰藉与借口'],
  ['妳好，牠們；文徵明、畢昇、錢鍾書、魏徵', '你好，它们；文徵明、毕昇、钱锺书、魏徵'],
  ['著手、著急、意味著、執著、沉著、衣著', '着手、着急、意味着、执着、沉着、衣着'],
  ['他著有多部著作，成效顯著、卓著，專著與編著', '他著有多部著作，成效显著、卓著，专著与编著'],
  ['祇有、衹是，身分、部份、連繫，見微知著', '只有、只是，身份、部分、联系，见微知著'],
  ['他的身分是記者，各種身分分別登記，身分證', '他的身份是记者，各种身份分别登记，身份证'],
  ['部份地區、大部份人、三部份組成、一部份份額', '部分地区、大部分人、三部分组成、一部分份额'],
  ['他們祇是朋友，精神祇是一種，當地祇有三畝', '他们只是朋友，精神只是一种，当地只有三亩'],
  ['後羿、太后、以後；瀋陽、沈先生、沈默', '后羿、太后、以后；沈阳、沈先生、沉默'],
  ['車伕揹著親暱的孩子，氣燄囂張，鎗聲與隄岸', '车夫背着亲昵的孩子，气焰嚣张，枪声与堤岸'],
  ['座標、想像力、徵調兵員、徵調式，薰染與薰衣草', '坐标、想象力、征调兵员、徵调式，熏染与薰衣草'],
  ['劏房、餸菜、孻仔，螢光幕與螢火蟲', '劏房、餸菜、孻仔，荧光幕与萤火虫'],
  ['他徬徨無助，不甚瞭瞭，嗰個人', '他彷徨无助，不甚了了，嗰个人'],
  ['薑太公、鬱達夫、鍾南山、餘光中', '姜太公、郁达夫、钟南山、余光中'],
  ['澳門特別行政區政府衛生局、澳門輕軌氹仔綫', '澳门特别行政区政府卫生局、澳门轻轨氹仔线'],
])('letters of Hong Kong, Taiwan and Macau: %s', (hant, hans) => expect(toHans(hant)).toBe(hans));

test.each([
  ['报纸总发行量创新高，于先生回顾伟大历程', '報紙總發行量創新高，于先生回顧偉大歷程'],
  ['记者钟海燕、通讯员于蓝、余锐报道', '記者鍾海燕、通訊員于藍、余鋭報道'],
  ['市委书记范晓东于昨日会见余姓商人', '市委書記范曉東於昨日會見余姓商人'],
  ['公司总经理谷峰说，今年谷物收成好', '公司總經理谷峰説，今年穀物收成好'],
  ['他吃了三碗面，后来回到后面的宿舍', '他吃了三碗麵，後來回到後面的宿舍'],
  ['于海涛表示，将于周末与余小平会面', '于海濤表示，將於週末與余小平會面'],
  ['游客在里面发现一只鸟只有一只脚', '遊客在裏面發現一隻鳥只有一隻腳'],
  ['主任于今年离任，记者于23日获悉', '主任於今年離任，記者於23日獲悉'],
  ['公安机关依法对余某、将钟某抓获，并向范某某通报', '公安機關依法對余某、將鍾某抓獲，並向范某某通報'],
  ['今后台风多发，最后台上只剩三人', '今後颱風多發，最後台上只剩三人'],
  ['人均占有、复杂关系系统、干警干劲十足', '人均佔有、複雜關係系統、幹警幹勁十足'],
])('a sentence is read by its words: %s', (hans, hant) => expect(toHant(hans)).toBe(hant));

test('traditional text is in the forms of Hong Kong', () => {
  expect(toHant('卫生说明台湾，群众吃面')).toBe('衞生説明台灣，群眾吃麵');
});

test('simplified text passes through toHans unchanged, and other scripts through both', () => {
  expect(toHans('惠州市委统战部云媒')).toBe('惠州市委统战部云媒');
  for (const text of ['', 'Huizhou Daily 1949', 'ひらがな', '😀\0\ud800', '\ud800\n']) {
    expect(toHans(text)).toBe(text);
    expect(toHant(text)).toBe(text);
  }
  expect(toHant('家庭👨‍👩‍👧，\ud800\0 A和B\n')).toBe('家庭👨‍👩‍👧，\ud800\0 A和B\n');
});

test('a missing script is filled from the other', () => {
  expect(fillMissingScript({ zhHans: '统战' })).toEqual({ zhHans: '统战', zhHant: '統戰', en: null });
  expect(fillMissingScript({ zhHant: '統戰', zhHans: ' ', en: 'United Front' })).toEqual({
    zhHans: '统战',
    zhHant: '統戰',
    en: 'United Front',
  });
});

test('what was given is kept as it is, and nothing is made up', () => {
  expect(fillMissingScript({ zhHans: '云媒', zhHant: '云媒' })).toEqual({
    zhHans: '云媒',
    zhHant: '云媒',
    en: null,
  });
  expect(fillMissingScript({ en: 'Report', zhHans: null })).toEqual({
    zhHans: null,
    zhHant: null,
    en: 'Report',
  });
  expect(fillMissingScript({})).toEqual({ zhHans: null, zhHant: null, en: null });
});
