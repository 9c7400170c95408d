/** A good question, and its body. */
export const good = '{sections{slug}}';
export const ok = JSON.stringify({ query: good });
export const answered = /^200 \{"sections"/;

/** What others than the newsroom may not know. */
export const drafts = '{articles(status:DRAFT){totalCount}}';
export const count = 'query($n:Int!){articles(first:$n){totalCount}}';
export const bad = /^400 BAD_REQUEST/;
