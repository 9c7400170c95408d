import type { Hostile } from '../hostile.ts';
import { request } from '../send.ts';

const id = '00000000-0000-4000-8000-000000000000';
const tus = { 'tus-resumable': '1.0.0' };
const offset = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
const metadata = (...pairs: [string, string][]): string =>
  pairs.map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');

/** Paths that subgraphs serve themselves, and those of the pages. */
export const passedThroughPaths: readonly Hostile[] = [
  ['a feed of no channel', request({ path: '/feeds/nothing/latest.rss' }), /^404 NOT_FOUND/],
  ['a feed of another kind', request({ path: '/feeds/web/latest.exe' }), /^404 NOT_FOUND/],
  ['a feed whose channel has a NUL', request({ path: '/feeds/a%00b/latest.rss' }), /^400 BAD_REQUEST/],
  ['a feed whose channel is not well-formed', request({ path: '/feeds/%ff/latest.rss' }), /^400 BAD_REQUEST/],
  [
    'a feed whose section injects',
    request({ path: "/feeds/web/sections/x'%20OR%201=1--.rss" }),
    /^404 NOT_FOUND/,
  ],
  [
    'a feed of a channel with a long name',
    request({ path: `/feeds/${'a'.repeat(4_000)}/latest.rss` }),
    /^4(04|14|31) /,
  ],
  [
    'an itinerary sheet by a link that nobody gave',
    request({ path: `/travel/itinerary-sheet/${id}?link=e30.e30` }),
    /^401 UNAUTHENTICATED/,
  ],
  [
    'an itinerary sheet by two links',
    request({ path: `/travel/itinerary-sheet/${id}?link=a.b&link=a.b` }),
    /^401 UNAUTHENTICATED/,
  ],
  [
    'a route sheet by a long link',
    request({ path: `/distribution/route-sheet/${id}/${id}?link=${'a'.repeat(4_000)}` }),
    /^4(01|14|31) /,
  ],
  [
    "another company's transport list",
    request({ path: `/distribution/transport-list/${id}`, as: 'travel-staff' }),
    /^403 FORBIDDEN/,
  ],
  [
    "a partner's feed, by nobody",
    request({ path: `/feeds/syndication/${id}.ninjs` }),
    /^401 UNAUTHENTICATED/,
  ],
  [
    "a partner's feed of another's subscription",
    request({ path: `/feeds/syndication/${id}.ninjs`, as: 'travel-staff' }),
    /^404 NOT_FOUND/,
  ],
  [
    "a partner's feed from a number that is none",
    request({ path: `/feeds/syndication/${id}.ninjs?after=1e3`, as: 'alliance-partner' }),
    /^400 BAD_REQUEST/,
  ],
  ['a calendar link that was made up', request({ path: `/events/calendar/${id}.ics` }), /^404 NOT_FOUND/],
  [
    'a calendar link with a signature that was made up',
    request({ path: `/events/calendar/${id}.${'A'.repeat(43)}.ics` }),
    /^404 NOT_FOUND/,
  ],
  [
    'a calendar of a hall whose id is none',
    request({ path: "/events/calendar.ics?facility=1'--" }),
    /^400 BAD_REQUEST/,
  ],
  [
    'a calendar of two halls at once',
    request({ path: `/events/calendar.ics?facility=${id}&facility=${id}` }),
    /^400 BAD_REQUEST/,
  ],
  ['POST to a calendar', request({ path: '/events/calendar.ics', method: 'POST' }), /^40[45] /],
  [
    'a beacon of nonsense',
    request({
      path: '/insights/beacon',
      body: '\0\0c=%&a[]=1&s=1e999',
      headers: { 'user-agent': 'Firefox' },
    }),
    /^204/,
  ],
  [
    'a beacon of a megabyte',
    request({ path: '/insights/beacon', body: 'c='.repeat(500_000), headers: { 'user-agent': 'Firefox' } }),
    /^(204|413)/,
  ],
  [
    'audience figures, by nobody',
    request({
      path: '/insights/audience?source=app-log',
      body: '{}',
      headers: { 'content-type': 'text/csv' },
    }),
    /^40[13] (UNAUTHENTICATED|FORBIDDEN)/,
  ],
  [
    'audience figures, by staff of another company',
    request({
      path: '/insights/audience?source=app-log',
      as: 'travel-staff',
      body: 'day\n',
      headers: { 'content-type': 'text/csv' },
    }),
    /^403 FORBIDDEN/,
  ],
  [
    'audience figures of a type that nobody reads',
    request({
      path: '/insights/audience?source=app-log',
      as: 'insights-staff',
      body: '<x/>',
      headers: { 'content-type': 'text/xml' },
    }),
    /^4(00|15) /,
  ],
  [
    'an upload in pieces, by nobody',
    request({ path: '/assets/uploads', method: 'POST', headers: { ...tus, 'upload-length': '5' } }),
    /^40[13] /,
  ],
  [
    'an upload in pieces without a length',
    request({ path: '/assets/uploads', as: 'picture-desk', method: 'POST', headers: tus }),
    /^4\d\d /,
  ],
  [
    'an upload in pieces of a length that is none',
    request({
      path: '/assets/uploads',
      as: 'picture-desk',
      method: 'POST',
      headers: { ...tus, 'upload-length': '-1' },
    }),
    /^4\d\d /,
  ],
  [
    'an upload in pieces that is larger than any file',
    request({
      path: '/assets/uploads',
      as: 'picture-desk',
      method: 'POST',
      headers: { ...tus, 'upload-length': '999999999999999' },
    }),
    /^413 /,
  ],
  [
    'an upload in pieces whose metadata are not readable',
    request({
      path: '/assets/uploads',
      as: 'picture-desk',
      method: 'POST',
      headers: { ...tus, 'upload-length': '5', 'upload-metadata': 'filename ***,,=' },
    }),
    /^4\d\d /,
  ],
  [
    "an upload in pieces into another's picture",
    request({
      path: '/assets/uploads',
      as: 'travel-staff',
      method: 'POST',
      headers: {
        ...tus,
        'upload-length': '5',
        'upload-metadata': metadata(['owner', id], ['filename', '../../x']),
      },
    }),
    /^4\d\d /,
  ],
  [
    'a piece of an upload that is not there',
    request({
      path: `/assets/uploads/${id}`,
      as: 'picture-desk',
      method: 'PATCH',
      headers: offset,
      body: 'x',
    }),
    /^4(04|10) /,
  ],
  [
    'a piece of an upload above the uploads',
    request({
      path: '/assets/uploads/..%2f..%2fx',
      as: 'picture-desk',
      method: 'PATCH',
      headers: offset,
      body: 'x',
    }),
    /^4\d\d /,
  ],
  [
    'how far an upload is that is not there',
    request({ path: `/assets/uploads/${id}`, as: 'picture-desk', method: 'HEAD', headers: tus }),
    /^4(04|10)/,
  ],
  [
    'another version of tus',
    request({
      path: '/assets/uploads',
      as: 'picture-desk',
      method: 'POST',
      headers: { 'tus-resumable': '9.9.9', 'upload-length': '5' },
    }),
    /^4(00|12) /,
  ],
  ['a relay, by nobody', request({ path: '/relay' }), /^40[134] /],
  ['a relay to itself', request({ path: '/relay/gateway', body: '{}' }), /^40[0134] /],
  [
    'a way back from signing in that nobody began',
    request({ path: '/sign-in/callback?code=x&state=y' }),
    /^40[0-5] /,
  ],
  [
    'a session that was made up',
    request({ path: '/session', headers: { cookie: 'session=AAAA' } }),
    /^(200|40[14]) /,
  ],
  ['a page above the pages', request({ path: '/dashboards/..%2f..%2fpackage.json' }), /^(404|400) /],
];
