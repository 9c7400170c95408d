import { expect, test } from '@jest/globals';
import { processorTime } from '@media-graph/testing';
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { cleanText } from './clean-text.ts';

const cleaned = (text: string): string => cleanText(text).text;

test.each([
  ['創(chuàng)新', '創新'],
  ['業(yè)務(wù)與關(guān)係', '業務與關係'],
  ['創（chuàng）新', '創新'],
  ['創( chuàng )新', '創新'],
  ['創(Chua\u0300ng)新', '創新'],
  ['創(chuàng)(chuàng)新', '創新'],
  ['創(<b>chuàng</b>)新', '創新'],
  ['调(diào)研和调(tiáo)整', '调研和调整'],
  ['我們(men)', '我們'],
])('%s becomes %s', (found, expected) => expect(cleaned(found)).toBe(expected));

test.each([
  '人工智能(AI)',
  '人工智能(ai)',
  '阿波罗(Apollo)',
  '縣(區)',
  '惠州(香港)人才工作站',
  '香港高校類(4個)',
  '增長(2.5)',
  '見圖(a)',
  '統戰(tong)',
  '發(the)展',
  '公司(Huizhou Daily Press)',
  '創新()',
  '(chuàng)新',
])('%s stays as it is', (text) => {
  expect(cleaned(text)).toBe(text);
  expect(cleanText(text).repairs).toEqual([]);
});

test('the reading of a character that no converter touches stays, and is reported', () => {
  const { text, unreadable } = cleanText('東江之濱\n天堃(kūn)文化');
  expect(text).toBe('東江之濱\n天堃(kūn)文化');
  expect(unreadable).toEqual([{ kind: 'READING_IN_PARENTHESES', found: '堃(kūn)', line: 2, column: 2 }]);
});

test('a reading of another character stays, and is reported', () => {
  expect(cleanText('創(xīn)新').unreadable).toMatchObject([
    { kind: 'READING_IN_PARENTHESES', found: '創(xīn)' },
  ]);
});

test('each repair is reported with its place in the page', () => {
  expect(cleanText('東江\r\n媒體聯(lián)盟<b>創(chuàng)新</b>').repairs).toEqual([
    { kind: 'PINYIN', found: '(lián)', replacedBy: '', line: 2, column: 4 },
    { kind: 'MARKUP', found: '<b>', replacedBy: '', line: 2, column: 11 },
    { kind: 'PINYIN', found: '(chuàng)', replacedBy: '', line: 2, column: 15 },
    { kind: 'MARKUP', found: '</b>', replacedBy: '', line: 2, column: 24 },
  ]);
});

test('a spot with lost characters is repaired where the original is known', () => {
  const { text, repairs, unreadable } = cleanText('燈亮了;葜菔形y(tǒng)戰(zhàn)部開會。');
  expect(text).toBe('燈亮了。惠州市委統戰部開會。');
  expect(repairs.map(({ kind }) => kind)).toEqual(['LOST_CHARACTERS', 'PINYIN']);
  expect(unreadable).toEqual([]);
});

test('one whose original is not known is reported with what can be worked out of it', () => {
  expect(cleanText('燈亮了;葜菔屑煥部開會；惠州很好，發展；深圳也好。').unreadable).toMatchObject([
    { kind: 'LOST_CHARACTERS', found: ';葜菔屑', guess: '。惠州市…' },
  ]);
});

test('characters that were replaced or belong to one machine are reported', () => {
  expect(
    cleanText('陳大\ue000，李\ufffd，王□，黃??，真的？').unreadable.map(({ kind, found }) => [kind, found]),
  ).toEqual([
    ['PRIVATE_CHARACTER', '\ue000'],
    ['MISSING_GLYPH', '\ufffd'],
    ['MISSING_GLYPH', '□'],
    ['MISSING_GLYPH', '??'],
  ]);
});

test('pasted mark-up goes, with its line breaks kept and its scripts dropped', () => {
  const html =
    '<div class="a"><p>東江&nbsp;日報</p><!-- 廣告 --><script>var a = "<p>";</script><p>A&amp;B&#8220;新&#x201d;</p></div>';
  expect(cleaned(html).trim()).toBe('東江 日報\n\nA&B“新”');
  expect(cleaned('1<2且<報告>與<Apollo>&unknown;')).toBe('1<2且<報告>與<Apollo>&unknown;');
});

test('line ends, no-break spaces and invisible characters become plain', () => {
  expect(cleaned('\ufeff東江\r\n日\u200b報\u00a0社\r完\u2028了')).toBe('東江\n日報 社\n完\n了');
});

test('simplified letters left in traditional text stay', () => {
  expect(cleaned('東江云媒在臺灣')).toBe('東江云媒在臺灣');
});

const damage = fc.constantFrom(
  ...[
    '創(chuàng)',
    '(',
    ')',
    'chuàng',
    '業(yè)',
    '(AI)',
    '縣(區)',
    '<b>',
    '</b>',
    '<',
    'b>',
    '&amp;',
    'amp;',
    '&#60;',
    '&lt;p&gt;',
  ],
  ...[
    ';葜菔形y(tǒng)',
    'y(tǒng)',
    '戰(zhàn)部',
    '\r\n',
    '\r',
    '\u00a0',
    '\u200b',
    '\0',
    '新',
    'a',
    '&#13;',
    '&#160;',
    '&#8203;',
    '<!--',
    '-->',
  ],
);
const damaged = fc
  .array(fc.oneof(damage, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((all) => all.join(''));

test('cleaning a cleaned text changes nothing', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = cleaned(text);
      expect(cleanText(once)).toMatchObject({ text: once, repairs: [] });
    }),
    { numRuns: 3000 },
  );
});

test('parentheses with Chinese, figures or words in them are never touched', () => {
  const inside = fc.oneof(
    fc.stringMatching(/^[一-鿿]{1,5}$/u),
    fc.stringMatching(/^[0-9]{1,4}[個年%]?$/u),
    fc.constantFrom(
      'AI',
      'Apollo',
      'UBTECH',
      'Hong Kong',
      'the',
      'an',
      'men',
      'long',
      'COVID-19',
      'App',
      'vs',
    ),
  );
  const before = fc.constantFrom(...'創務統業發龍參門安港新');
  fc.assert(
    fc.property(before, inside, fc.constantFrom('()', '（）'), (character, content, marks) => {
      const text = `${character}${marks[0]}${content}${marks[1]}`;
      expect(cleaned(text)).toBe(text);
    }),
  );
});

test('a text in which readings were put behind the converted characters comes back whole', () => {
  const original =
    `東江新聞社(本部)昨日發布年度報告，統計數據顯示：廣告業務穩步增長12%，印務產能擴大，農產品展銷中心接待觀眾3萬人次(含學生)。
報告認為，聯盟成員應當創新經營，優化結構，規範管理，領導機關與鄉鎮協調一致，環境監測網絡轉型關係重大。`.repeat(
      9,
    );
  let artefacts = 0;
  const damagedText = original.replace(/[發業務產創優結規領導關鄉協環監網絡轉統數據應聯]/gu, (character) => {
    artefacts += 1;
    return `${character}(${pinyin(character)})`;
  });
  expect(artefacts).toBeGreaterThan(200);
  const { text, repairs, unreadable } = cleanText(damagedText);
  expect(text).toBe(original);
  expect(repairs.filter(({ kind }) => kind === 'PINYIN')).toHaveLength(artefacts);
  expect(unreadable).toEqual([]);
});

test('a hostile page that is ten times as long takes no hundred times as long to clean or refuse', async () => {
  for (const piece of [
    '創(chuàng)',
    '<!--',
    '<script ',
    '(āāāāā',
    '&amp;',
    '(          ',
    '<b',
    ';葜菔形',
    '陳大\ue000\n',
  ]) {
    const timeOf = (length: number): Promise<number> => {
      const page = piece.repeat(Math.floor(length / piece.length));
      return processorTime(() => cleanText(page));
    };
    expect(await timeOf(300_000)).toBeLessThan(40 * Math.max(await timeOf(30_000), 20));
  }
  expect(() => cleanText('<'.repeat(1000) + 'b>'.repeat(1000))).toThrow(/mark-up/);
});
