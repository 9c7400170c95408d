import { afterEach, expect, jest, test } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { type Random, randomFrom } from '../testing/random.ts';
import { compileRead } from './compile-read.ts';
import { readAnswer } from './read-answer.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const operation = parse(`{
  articles {
    __typename id title rating tags
    ... on Story { extra author { __typename id name } }
    ... on Photo { author { city } open __proto__: licence toString: licence }
  }
  total
}`).definitions[0] as OperationDefinitionNode;
const readData = compileRead(operation.selectionSet);

// The first answers are left to JSON.parse.
for (const _ of [1, 2]) readAnswer('{"data":{}}', readData);
const expected = (text: string) => readAnswer(text, readData);
const anyhow = (text: string) =>
  readAnswer(text, () => {
    throw new Error('Nothing is expected.');
  });

/** What a function answers, as text, or that it throws. */
const outcome = (read: (text: string) => unknown, text: string): string => {
  try {
    return JSON.stringify(read(text));
  } catch (error) {
    return String(error);
  }
};

const randomScalar = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => '',
    () => '惠州日报',
    () => '東江 "晚報"\n\\',
    () => '\u2028 \ud83d\ude00 \ud800',
    () => 'long '.repeat(random.below(200)),
    () => random.below(1_000_000),
    () => -random.below(10),
    () => random.next() * 10 ** random.pick([-20, 0, 3, 30]),
    () => 2 ** 70,
    () => random.chance(0.5),
    () => null,
    () => Array.from({ length: random.below(6) }, () => randomScalar(random)),
    () => ({ a: randomScalar(random), '{"': '}]' }),
  ])();

const randomArticle = (random: Random): unknown => {
  if (random.chance(0.1)) return null;
  const fields = {
    __typename: random.pick(['Story', 'Photo', 'A type with a rather long name']),
    id: String(random.below(20)),
    title: randomScalar(random),
    rating: randomScalar(random),
    tags: randomScalar(random),
    extra: randomScalar(random),
    author: random.pick([null, { __typename: 'Person', id: '1', name: 'A', city: '惠州' }, { id: '2' }, []]),
    open: randomScalar(random),
    ['__proto__']: randomScalar(random),
    toString: randomScalar(random),
  };
  // As of objects of several types, and of fields that are skipped.
  return Object.fromEntries(Object.entries(fields).filter(() => random.chance(0.8)));
};

const randomText = (random: Random): string => {
  const articles = Array.from({ length: random.below(6) }, () => randomArticle(random));
  const answer = { data: { articles, ...(random.chance(0.8) && { total: randomScalar(random) }) } };
  const more = random.pick([
    {},
    {},
    { extensions: { cost: 1 } },
    { errors: [{ message: 'no', path: ['total'] }] },
  ]);
  return JSON.stringify(random.chance(0.9) ? { ...answer, ...more } : { ...more, ...answer });
};

// Of random answers.
const timeLimit = 240_000;

test(
  'answers are read as by JSON.parse',
  () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const text = randomText(randomFrom(seed));
      expect([seed, outcome(expected, text)]).toEqual([seed, outcome(anyhow, text)]);
    }
  },
  timeLimit,
);

test(
  'what is not JSON is accepted no more than by JSON.parse',
  () => {
    for (let seed = 1; seed <= 6000; seed++) {
      const random = randomFrom(seed);
      const text = randomText(random);
      const at = random.below(text.length + 1);
      const inserted = random.pick(['', '', ...'"\\{}[],:0-.e \n\0\u007f', '"id":"1",', '0', 'null', '}}']);
      const changed = text.slice(0, at) + inserted + text.slice(at + random.below(3));
      expect([seed, outcome(expected, changed)]).toEqual([seed, outcome(anyhow, changed)]);
    }
  },
  timeLimit,
);

test('nothing is read of the text before', () => {
  const whole = '{"data":{"articles":[{"id":"1","title":"a"}],"total":1}}';
  for (let length = whole.length - 1; length > 0; length--) {
    expected(whole);
    expect(() => expected(whole.slice(0, length))).toThrow('not JSON');
  }
});

test('an answer as it should be is not left to JSON.parse', () => {
  const parseJson = jest.spyOn(JSON, 'parse');
  const author = '{"__typename":"Person","id":"1","name":"Ann"}';
  const story = `{"__typename":"Story","id":"1","title":"T","rating":-1.5,"tags":["a"],"extra":null,"author":${author}}`;
  const photo = '{"__typename":"Photo","id":"2","title":"东江","author":{"city":"惠州"},"open":true}';
  const { data } = expected(`{"data":{"articles":[${story},${photo},null],"total":12}}`);
  expect(parseJson).not.toHaveBeenCalled();
  expect(data).toEqual({
    articles: [
      {
        __typename: 'Story',
        id: '1',
        title: 'T',
        rating: -1.5,
        tags: ['a'],
        extra: null,
        author: { __typename: 'Person', id: '1', name: 'Ann' },
      },
      { __typename: 'Photo', id: '2', title: '东江', author: { city: '惠州' }, open: true },
      null,
    ],
    total: 12,
  });
});

test('an answer of very many or very long keys is left to JSON.parse', () => {
  const parseJson = jest.spyOn(JSON, 'parse');
  const parsed = (count: number, length: number): number => {
    const keys = Array.from({ length: count }, (_, index) => `a${index}`.padEnd(length, '_'));
    const fields = keys.map((key) => `${key}: name`).join(' ');
    const [{ selectionSet }] = parse(`{ ${fields} }`).definitions as [OperationDefinitionNode];
    const text = JSON.stringify({ data: Object.fromEntries(keys.map((key) => [key, 1])) });
    const read = compileRead(selectionSet);
    for (const _ of [1, 2]) readAnswer(text, read);
    parseJson.mockClear();
    expect(JSON.stringify(readAnswer(text, read).data)).toBe(text.slice('{"data":'.length, -1));
    return parseJson.mock.calls.length;
  };
  expect([parsed(200, 10), parsed(201, 10), parsed(1, 3990), parsed(1, 3991)]).toEqual([0, 1, 0, 1]);
});

test('a list nested without end, and an answer of any length, are left to JSON.parse', () => {
  const deep = `{"data":{"total":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
  expect(expected(deep).data).toHaveProperty('total');
  const long = `{"data":{"articles":[{"title":"${'x'.repeat(1_000_000)}"}]}}`;
  expect(outcome(expected, long)).toBe(outcome(anyhow, long));
});

test('a byte order mark before the answer is passed over', () => {
  expect(expected('\ufeff{"data":{"total":1}}').data).toEqual({ total: 1 });
});
