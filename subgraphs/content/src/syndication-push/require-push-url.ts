import { optionalUrl, refused, requireText } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

/** An address of a partner's. @throws INVALID_INPUT for what is no https, or within a private network */
export const requirePushUrl = (
  { push }: Pick<Transaction, 'push'>,
  url: string,
  ...field: string[]
): string => {
  const address = optionalUrl(requireText(url, 500, ...field), ...field)!;
  if (!push.isPartnersAddress(new URL(address)))
    throw refused('INVALID_INPUT', 'The address begins with https:// and is one of the internet', ...field);
  return address;
};
