import { optionalUrl, refused } from '@media-graph/subgraph';

/** Sites whose players and posts are shown inside of an article; whatever they show runs in a reader's browser. */
const trusted = [
  'player.bilibili.com',
  'v.qq.com',
  'mp.weixin.qq.com',
  'weibo.com',
  'www.douyin.com',
  'www.ixigua.com',
  'uri.amap.com',
  'api.map.baidu.com',
  'content-static.cctvnews.cctv.com',
  'www.youtube.com',
];

/** @throws INVALID_INPUT for what does not begin with https://, or is of a site that is not trusted */
export const requireEmbedUrl = (given: string, ...field: string[]): string => {
  const url = optionalUrl(given, ...field);
  const { protocol, host } = url ? new URL(url) : { protocol: '', host: '' };
  if (protocol !== 'https:' || !trusted.includes(host))
    throw refused(
      'INVALID_INPUT',
      `Only these are shown in a text, by https: ${trusted.join(', ')}`,
      ...field,
    );
  return url!;
};
