import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodePage } from './decode-page.ts';
import { PageRefused } from './page-refused.ts';

const traditional = '東江新聞社昨日發布年度報告，統計數據顯示廣告業務穩步增長。的是在有不了人這我們中國';
const simplified = '东江新闻社昨日发布年度报告，统计数据显示广告业务稳步增长。的是在有不了人这我们中国';

const refusal = (bytes: Uint8Array): PageRefused => {
  try {
    decodePage(bytes);
  } catch (error) {
    if (error instanceof PageRefused) return error;
  }
  throw new Error('the page was taken');
};

// The platform only decodes these, so the way back is looked up.
const encoded = (text: string, encoding: string): Buffer => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Buffer.from([...text].flatMap((character) => bytes.get(character) ?? []));
};

test('UTF-8 is taken, with and without a byte order mark', () => {
  expect(decodePage(Buffer.from(traditional))).toEqual({ text: traditional });
  expect(decodePage(Buffer.from(`\ufeff${simplified}`))).toEqual({ text: simplified });
});

const utf16 = Buffer.from(`\ufeff${simplified}`, 'utf16le');
test('UTF-16 with a byte order mark is taken, and told', () => {
  expect(decodePage(utf16)).toEqual({ text: simplified, encoding: 'UTF-16LE' });
  expect(decodePage(Buffer.from(utf16).swap16())).toEqual({ text: simplified, encoding: 'UTF-16BE' });
  expect(refusal(utf16.subarray(0, -1)).message).toBe('The page cannot be read: it is no whole UTF-16LE.');
  expect(refusal(Buffer.from('\ufeff一\0', 'utf16le')).code).toBe('BINARY');
});

const declaring = (label: string, text: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<html><head><meta charset="${label}"></head><p>`), text]);
test.each([
  ['gb2312', 'GB18030', simplified],
  ['GBK', 'GB18030', simplified],
  ['gb18030', 'GB18030', simplified],
  ['Big5', 'Big5', traditional],
  ['big5-hkscs', 'Big5', traditional],
])('a page that declares %s is taken in it, and told', (label, encoding, text) => {
  const page = decodePage(declaring(label, encoded(text, encoding)));
  expect(page).toEqual({ text: expect.stringContaining(`<p>${text}`), encoding });
  const old = `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`;
  expect(decodePage(Buffer.concat([Buffer.from(old), encoded(text, encoding)])).encoding).toBe(encoding);
});

test('a page that declares what it is not is read as what it is, or refused', () => {
  expect(decodePage(declaring('gb2312', Buffer.from(simplified))).encoding).toBeUndefined();
  for (const [label, encoding, text] of [
    ['gb2312', 'Big5', traditional],
    ['big5', 'GB18030', simplified],
  ] as const)
    expect(refusal(declaring(label, encoded(text, encoding))).message).toContain(`looks like ${encoding},`);
});

test.each([
  ['EMPTY', Buffer.alloc(0), 'The page is empty.'],
  ['EMPTY', Buffer.from(' \r\n\u3000'), 'The page is blank.'],
  ['TOO_LARGE', Buffer.alloc(1_000_001, 0x61), 'The page has 1000001 bytes; at most 1000000 are taken.'],
  ['BINARY', Buffer.from('%PDF-1.7\n'), 'The page is not text, it looks like a PDF.'],
  [
    'BINARY',
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'The page is not text, it looks like a PNG picture.',
  ],
  [
    'BINARY',
    Buffer.from('PK\x03\x04abc', 'latin1'),
    'The page is not text, it looks like a ZIP archive or an Office document.',
  ],
  ['BINARY', Buffer.from('東江\0日報'), 'The page is not text, it holds binary data.'],
])('%s: %#', (code, bytes, message) => {
  expect(refusal(bytes)).toMatchObject({ code, message });
});

test.each([
  ['GB18030', encoded(simplified, 'gb18030')],
  ['Big5', encoded(traditional, 'big5')],
  ['UTF-16LE', Buffer.from(`${simplified}\n`, 'utf16le')],
])('text in %s is named as such', (encoding, bytes) => {
  expect(refusal(bytes)).toMatchObject({
    code: 'WRONG_ENCODING',
    message: `The page cannot be read: it looks like ${encoding}, convert it to UTF-8 first.`,
  });
});

const news =
  '惠州一中今年新增学位一万二千个\n一是扩建，二是新建。一期工程今天开工，一千名学生九月入学。\nABC 123\n';
test.each([
  ['UTF-16LE', Buffer.from(news, 'utf16le')],
  ['UTF-16BE', Buffer.from(news, 'utf16le').swap16()],
  ['UTF-16LE', Buffer.from('一個一個講一一列舉，統統不怕。', 'utf16le')],
  ['UTF-16BE', Buffer.from('一個一個講一一列舉，統統不怕。', 'utf16le').swap16()],
  ['UTF-16LE', Buffer.from('<html><body><p>一</p></body></html>', 'utf16le')],
])('%s without a mark is named, though it holds 一', (encoding, bytes) => {
  expect(refusal(bytes).message).toContain(`it looks like ${encoding},`);
});

test('a page of several encodings is told where the first other bytes are', () => {
  for (const other of [encoded(simplified, 'gb18030'), encoded(traditional, 'big5')]) {
    const bytes = Buffer.concat([
      Buffer.from(`${news}${news}${news}${news}`),
      other.subarray(0, 24),
      Buffer.from(news),
    ]);
    expect(refusal(bytes)).toMatchObject({
      code: 'WRONG_ENCODING',
      message:
        'The page cannot be read: it is UTF-8, but not throughout; the first other bytes are in line 13.',
    });
  }
});

test('UTF-8 that is cut in the middle of a letter is refused', () => {
  expect(refusal(Buffer.from(traditional).subarray(0, -1)).code).toBe('WRONG_ENCODING');
});

test('any bytes are taken as text or refused in one line', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(typeof decodePage(bytes).text).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(PageRefused);
        expect((error as PageRefused).message).not.toMatch(/\n/);
      }
    }),
  );
});
