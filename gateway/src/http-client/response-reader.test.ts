import type { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { json, serve } from './testing/serve-bytes.ts';

const inPieces = async (socket: Socket, bytes: Buffer, size: number): Promise<void> => {
  for (let at = 0; at < bytes.length; at += size) {
    socket.write(bytes.subarray(at, at + size));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

const wholeAnswers: Record<string, string> = {
  'with a length': json('{"data":"惠州日报"}'),
  'in chunks, with extensions and trailers':
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: application/json\r\n\r\n8\r\n{"data":\r\nD;a=b\r\n"惠州日报\r\n2\r\n"}\r\n0\r\nX-A: b\r\n\r\n',
  'after others that are not final': `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${json('{"data":"惠州日报"}')}`,
  'that is a failure': json('{"data":"惠州日报"}').replace('200 OK', '500'),
};
for (const [name, answer] of Object.entries(wholeAnswers)) {
  for (const size of [1, 7, 1000]) {
    test(`an answer ${name} is read in pieces of ${size} bytes, and the connection is kept`, async () => {
      const { post, sockets } = await serve((socket) => void inPieces(socket, Buffer.from(answer), size));
      for (const _ of [1, 2]) {
        const { text, head } = await post('');
        expect(text).toBe('{"data":"惠州日报"}');
        expect(head.mediaType).toBe('application/json');
      }
      expect(sockets).toHaveLength(1);
    });
  }
}

test('an answer without a length ends with its connection', async () => {
  const { post, sockets } = await serve((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"data":1}'));
  expect((await post('')).text).toBe('{"data":1}');
  expect((await post('')).text).toBe('{"data":1}');
  expect(sockets).toHaveLength(2);
});

test.each([
  ['Application/JSON; Charset=UTF-8', 'application/json'],
  ['application/graphql-response+json;charset=utf-8', 'application/graphql-response+json'],
  ['TEXT/HTML ; x=json', 'text/html'],
])('the media type of %s is %s', async (contentType, mediaType) => {
  const { post } = await serve((socket) =>
    socket.write(`HTTP/1.1 200 OK\r\ncontent-TYPE:${contentType}\r\nContent-Length: 2\r\n\r\n{}`),
  );
  expect((await post('')).head.mediaType).toBe(mediaType);
});

test.each(['', 'identity', 'Identity, identity', ' , '])(
  'an answer of the coding «%s» is read as it is',
  async (coding) => {
    const { post } = await serve((socket) => socket.write(json('{}', `Content-Encoding:${coding}\r\n`)));
    expect((await post('')).text).toBe('{}');
  },
);

test('an answer may have no body', async () => {
  const { post } = await serve((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  expect((await post('')).text).toBe('');
});

const doubtful: Record<string, string> = {
  'that is not HTTP': 'SSH-2.0-OpenSSH_9.2\r\n\r\n',
  'of another version': 'HTTP/2 200\r\n\r\n',
  'with two lengths': 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12',
  'with a length that is none': 'HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n1',
  'with chunks and a length':
    'HTTP/1.1 200 OK\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n1\r\n0\r\n\r\n',
  'in an unknown encoding': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
  'that is compressed twice': json('{}', 'Content-Encoding: identity, gzip\r\n'),
  'that is compressed': 'HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\n1',
  'with a header over two lines': 'HTTP/1.1 200 OK\r\nX-A: b\r\n c\r\nContent-Length: 1\r\n\r\n1',
  'longer than announced': 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n12',
  'with more after its last chunk':
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 200',
  'with a chunk longer than its size':
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n12\r\n0\r\n\r\n',
  'with a chunk without a size': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n',
  'with an endless head': `HTTP/1.1 200 OK\r\nX-A: ${'b'.repeat(20_000)}`,
  'with an endless line between chunks': `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;${'b'.repeat(9_000)}`,
};
for (const [name, answer] of Object.entries(doubtful)) {
  test(`an answer ${name} is refused, and its connection closed`, async () => {
    const { post, sockets } = await serve((socket) => socket.write(answer));
    await expect(post('')).rejects.toMatchObject({ code: 'SUBGRAPH_INVALID_ANSWER' });
    if (!sockets[0]!.closed) await new Promise((resolve) => sockets[0]!.once('close', resolve));
  });
}
