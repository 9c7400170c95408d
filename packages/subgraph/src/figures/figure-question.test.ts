import { expect, test } from '@jest/globals';
import { asksBy, type FigureQuestion, readFigureQuestion, writeFigureQuestion } from './figure-question.ts';

const question: FigureQuestion = {
  ...{ indicator: 'reads', by: ['SECTION'], each: 'MONTH', isAssigned: false, orderBy: 'TIME', top: 10 },
  days: { from: '2024-05-01', until: '2024-05-31' },
  compared: { from: '2023-05-01', until: '2023-05-31', shift: '12 months' },
  filter: [{ dimension: 'CHANNEL', keys: ['one'] }],
};

test('a question is read as it was written', () => {
  expect(readFigureQuestion(writeFigureQuestion(question))).toEqual(question);
  expect(asksBy(question, 'SECTION') && asksBy(question, 'CHANNEL')).toBe(true);
  expect(asksBy(question, 'PRESS')).toBe(false);
});

test.each([
  ['no JSON', 'nonsense'],
  ['another object', Buffer.from('{}').toString('base64url')],
  ['an order that is none', writeFigureQuestion({ ...question, orderBy: 'value; DROP TABLE' as never })],
  ['a stretch that is none', writeFigureQuestion({ ...question, each: 'hour' as never })],
  ['days that are none', writeFigureQuestion({ ...question, days: { from: "2024-05-01'", until: '' } })],
  [
    'SQL for a shift',
    writeFigureQuestion({ ...question, compared: { ...question.compared!, shift: "1 day' OR true" } }),
  ],
  ['a number of points that is none', writeFigureQuestion({ ...question, top: '1; DROP TABLE x' as never })],
])('%s is bad input', (_, text) => {
  expect(() => readFigureQuestion(text)).toThrow('This is no question for figures');
});
