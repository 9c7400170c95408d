import { expect, jest, test } from '@jest/globals';
import { inMemoryGraph } from './testing/in-memory-graph.ts';
import { ExactNumber, parseJson, readNumber } from './values/exact-number.ts';

// Numbers that no double holds. Apollo's gateway rounds all of them, and takes two entities for one.

const sdl = 'scalar Big type T @key(fields: "id") { id: Big! need: Big';
let answers: Record<string, string> = {};
const graph = await inMemoryGraph(
  {
    a: { sdl: `${sdl} } type Query { ts: [T] big: Big id: ID float: Float int: Int text: String o: T }` },
    b: {
      sdl: `${sdl.replace('need: Big', 'need: Big @external')} name: String @requires(fields: "need") }`,
    },
  },
  { meddle: ({ subgraph }) => answers[subgraph] },
);

/** The texts of an answer as it is read when it comes first, and by the code that is made for it. */
const ask = async (query: string, given: Record<string, string>): Promise<string> => {
  answers = given;
  const texts = new Set<string>();
  for (let time = 0; time < 5; time++) {
    const outcome = await graph.outcome(query);
    if (outcome.kind === 'answer') texts.add(outcome.text);
  }
  expect(texts.size).toBe(1);
  return [...texts][0]!;
};

const numbers = [
  '9007199254740993',
  '-9007199254740993',
  '123456789012345678901234567890',
  '1000000000000000000000',
  '0.1234567890123456789',
  '12345678.901234567890',
  '1e400',
  '-1.5E-400',
  '{"a":[{"b":12345678901234567890},"9007199254740993"]}',
];

test.each(numbers)('a custom scalar is answered as it was written: %s', async (number) => {
  const data = `{"data":{"big":${number}}}`;
  expect(await ask('{ big }', { a: data })).toBe(data);
});

test('an integer may stand for an ID, however long it is', async () => {
  expect(await ask('{ id }', { a: '{"data":{"id":-9007199254740993}}' })).toBe(
    '{"data":{"id":"-9007199254740993"}}',
  );
  const { errors } = JSON.parse(await ask('{ id }', { a: '{"data":{"id":0.1234567890123456789}}' }));
  expect(errors[0].message).toContain('is not exact');
});

test('what cannot be exact is refused, and a Float keeps its digits', async () => {
  const text = await ask('{ float int text big }', {
    a: '{"data":{"float":1e400,"int":12345678901234567890,"text":12345678901234567890,"big":1}}',
  });
  const { data, errors } = JSON.parse(text);
  expect(data).toEqual({ float: null, int: null, text: null, big: 1 });
  expect(errors[0]).toEqual({
    message: "The subgraph's answer has a number here that is not exact as one of this type: Query.float.",
    path: ['float'],
    extensions: { code: 'SUBGRAPH_INVALID_ANSWER', subgraph: 'a' },
  });
  for (const number of ['0.10000000000000001', '9007199254740993.5', '1e-400', '0.30000000000000004'])
    expect(await ask('{ float }', { a: `{"data":{"float":${number}}}` })).toBe(
      `{"data":{"float":${number}}}`,
    );
});

test('a number is no object, however it is held', async () => {
  const { data, errors } = JSON.parse(
    await ask('{ o { name } ts { name } }', {
      a: '{"data":{"o":12345678901234567890,"ts":[12345678901234567890]}}',
    }),
  );
  expect(data).toEqual({ o: null, ts: [null] });
  expect(errors).toHaveLength(2);
});

test('entities are told apart by keys and requirements that differ in the last digit', async () => {
  const one = (id: string, need: string): string => `{"__typename":"T","id":${id},"need":${need}}`;
  const representation = (id: string, need: string): string => `{"__typename":"T","need":${need},"id":${id}}`;
  const query = '{ ts { name } }';
  const same = ['9007199254740992', '9007199254740993'] as const;
  const text = await ask(query, {
    a: `{"data":{"ts":[${one(...same)},${one(same[1], same[0])},${one(...same)},${one(same[1], same[1])}]}}`,
    b: '{"data":{"_entities":[{"name":"first"},{"name":"second"},{"name":"third"}]}}',
  });
  expect(JSON.parse(text).data.ts.map(({ name }: { name: string }) => name)).toEqual([
    'first',
    'second',
    'first',
    'third',
  ]);
  const body = graph.sent.at(-1)!.request.body;
  for (const [id, need] of [same, [same[1], same[0]], [same[1], same[1]]] as const)
    expect(body).toContain(representation(id, need));
});

test('a double stands for whatever it holds', () => {
  for (const text of [
    '0',
    '-0',
    '999999999999999',
    '9007199254740992',
    '1.5e99',
    '0.30000000000000004',
    '-2.50',
  ])
    expect([text, readNumber(text)]).toEqual([text, Number(text)]);
  for (const text of [
    '[9007199254740993]',
    '[1 ,\n-1e-400]',
    `[${'1'.repeat(40)}]`,
    `["${'1'.repeat(40)}",1E400]`,
  ])
    expect((parseJson(text) as unknown[]).at(-1)).toBeInstanceOf(ExactNumber);
  for (let before = 0; before < 32; before++)
    expect((parseJson(`["${'x'.repeat(before)}",1234567890123.9999]`) as unknown[])[1]).toBeInstanceOf(
      ExactNumber,
    );
});

test('a list of doubles is read at one go, as JSON.parse reads it', () => {
  const parse = jest.spyOn(JSON, 'parse');
  try {
    const numbers = Array.from({ length: 2000 }, (_, index) => (index / 7) * 10 ** ((index % 600) - 300));
    const text = JSON.stringify(numbers.map((number, index) => ['x'.repeat(index % 40), number]));
    parseJson(text);
    expect(parse).toHaveBeenLastCalledWith(text);
    for (const number of [1 / 7, -22 / 7, 1e6 / 7, 0.1 + 0.2])
      expect(parseJson(`[0.25, ${number}1]`)).toEqual([0.25, new ExactNumber(`${number}1`)]);
  } finally {
    parse.mockRestore();
  }
});
