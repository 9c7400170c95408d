import type { Hostile } from '../hostile.ts';
import { json, request } from '../send.ts';

const id = '00000000-0000-4000-8000-000000000000';

/** The paths beside `/graphql`. */
export const otherRoutes: readonly Hostile[] = [
  ['an unknown path', request({ path: '/admin' }), /^404 NOT_FOUND/],
  ['a path below /graphql', request({ path: '/graphql/x' }), /^404 NOT_FOUND/],
  ['the root', request({ path: '/' }), /^404 NOT_FOUND/],
  ['the schema, by nobody', request({ path: '/graphql/schema' }), /^401 UNAUTHENTICATED/],
  [
    'the schema, by one who may not',
    request({ path: '/graphql/schema', as: 'travel-staff' }),
    /^403 FORBIDDEN/,
  ],
  [
    'a new schema',
    request({ path: '/graphql/schema', headers: json, body: '{}' }),
    /^405 METHOD_NOT_ALLOWED/,
  ],
  ['a file that is not there', request({ path: `/assets/${id}/renditions/w320.webp` }), /^404 NOT_FOUND/],
  ['a file whose id is none', request({ path: '/assets/x/original' }), /^40[0134] /],
  ['an original, by nobody', request({ path: `/assets/${id}/original` }), /^40[134] /],
  ['a size that nobody makes', request({ path: `/assets/${id}/renditions/w999999999.webp` }), /^40[04] /],
  ['a file above the files', request({ path: '/assets/..%2f..%2fetc%2fpasswd' }), /^40[04] /],
  [
    'a range that is none',
    request({ path: `/assets/${id}/original`, headers: { range: 'bytes=9-1,0-,-5' } }),
    /^40[134] /,
  ],
  [
    'an upload by nobody',
    request({ path: '/assets?filename=a.jpg', headers: { 'content-type': 'image/jpeg' }, body: 'x' }),
    /^40[13] /,
  ],
  [
    'an upload that is no picture',
    request({
      path: '/assets?filename=a.jpg',
      as: 'picture-desk',
      headers: { 'content-type': 'image/jpeg' },
      body: 'x'.repeat(1_000),
    }),
    /^4(00|15|22) /,
  ],
  [
    'an upload of nothing',
    request({
      path: '/assets?filename=a.jpg',
      as: 'picture-desk',
      headers: { 'content-type': 'image/jpeg' },
      body: '',
    }),
    /^4\d\d /,
  ],
  [
    'an upload whose name is not well-formed',
    request({
      path: '/assets?filename=%ff%fe',
      as: 'picture-desk',
      headers: { 'content-type': 'image/jpeg' },
      body: 'x',
    }),
    /^400 BAD_REQUEST/,
  ],
  [
    'an upload whose name climbs',
    request({
      path: '/assets?filename=..%2f..%2fx',
      as: 'picture-desk',
      headers: { 'content-type': 'image/jpeg' },
      body: 'x',
    }),
    /^4\d\d /,
  ],
  [
    'DELETE of a file',
    request({ path: `/assets/${id}/original`, method: 'DELETE' }),
    /^405 METHOD_NOT_ALLOWED/,
  ],
  ['a route sheet, by nobody', request({ path: `/distribution/route-sheet/${id}/${id}` }), /^40[134] /],
  [
    'a route sheet whose ids are none',
    request({ path: '/distribution/route-sheet/x/y', as: 'distribution-staff' }),
    /^40[04] /,
  ],
  [
    'POST to a route sheet',
    request({ path: `/distribution/route-sheet/${id}/${id}`, method: 'POST' }),
    /^40[0-5] /,
  ],
  ['POST to health', request({ path: '/health/ready', method: 'POST' }), /^405 METHOD_NOT_ALLOWED/],
  ['health of another kind', request({ path: '/health/../metrics' }), /^404 NOT_FOUND/],
];
