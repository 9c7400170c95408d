import { expect, test } from '@jest/globals';
import { unreadRow } from './unread-row.ts';

const read: string[] = [];
const number = (text: string): number => {
  read.push(text);
  return Number(text);
};
const row = () => {
  read.length = 0;
  const places = new Map([
    ['id', 0],
    ['pages', 1],
    ['copies', 2],
    ['price', 4],
  ]);
  return unreadRow({ places, readers: [undefined, number, number, number, number] }, [
    'a',
    '7',
    null,
    'in no property',
    '9',
  ]);
};

test('a value is read once, when it is looked at; what it has no column for is undefined', () => {
  const notes = row();
  expect([notes.id, notes.pages, notes.pages, notes.copies, notes.then, notes.toString]).toEqual([
    ...['a', 7, 7, null, undefined],
    Object.prototype.toString,
  ]);
  expect(read).toEqual(['7']);
});

test.each([
  ['spread', (notes: object) => ({ ...notes })],
  ['taken apart', (notes: object) => Object.fromEntries(Object.entries(notes))],
  ['written as JSON', (notes: object) => JSON.parse(JSON.stringify(notes))],
  ['assigned', (notes: object) => Object.assign({}, notes)],
])('%s, it has all of its values', (_, copy) => {
  const notes = row();
  expect(notes.price).toBe(9);
  expect(copy(notes)).toEqual({ id: 'a', pages: 7, copies: null, price: 9 });
});

test('it can be changed as any object can', () => {
  const notes = row();
  notes.pages = undefined;
  notes.colour = 'red';
  delete notes.id;
  Object.defineProperty(notes, 'price', { value: 10, enumerable: true, configurable: true });
  expect('copies' in notes).toBe(true);
  expect(['id' in notes, 'weight' in notes]).toEqual([false, false]);
  expect({ ...notes }).toEqual({ pages: undefined, colour: 'red', copies: null, price: 10 });
  expect(notes.pages).toBeUndefined();
});
