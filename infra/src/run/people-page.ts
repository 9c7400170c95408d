import type { ServerResponse } from 'node:http';
import type { DemonstrationPerson } from '@media-graph/subgraph';

type Options = {
  /** Of this page, to which `?person=` is added. */
  readonly path: string;
  readonly people: ReadonlyMap<string, DemonstrationPerson>;
};

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;background:#fbfaf8;color:#1f2328}
ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.75rem}
a{display:block;padding:.75rem 1rem;border:1px solid #c9c5bd;border-radius:.5rem;text-decoration:none;color:inherit;background:#fff}
a:hover,a:focus{border-color:#a3201d;outline:2px solid #a3201d}small{display:block;color:#5c6066}
@media(prefers-color-scheme:dark){body{background:#16181b;color:#e8e6e1}a{background:#202327;border-color:#454a50}small{color:#a9adb3}}`;

/** Lets one choose whom to be; the names are the demonstration's own, and hold no mark-up. */
export const peoplePage = (response: ServerResponse, { path, people }: Options): void => {
  const rows = [...people].map(
    ([name, { organisation, roles }]) =>
      `<li><a href="${path}?person=${encodeURIComponent(name)}">${name}<small>${organisation} · ${roles.join(', ')}</small></a></li>`,
  );
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  response.end(`<!doctype html><html lang="zh-Hant"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>選擇示範人員 · Choose a person</title><style>${style}</style>
<h1>以誰的身份登入？</h1><p lang="en">This identity provider belongs to the demonstration: choose whom to be.</p>
<ul>${rows.join('')}</ul></html>`);
};
