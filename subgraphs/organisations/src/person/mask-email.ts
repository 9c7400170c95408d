/** A mail address without the name before the @ but its first letter: `o****@huizhou-daily.example`. */
export const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@');
  const [first = ''] = at > 1 ? address : '';
  return `${first}****${at < 0 ? '' : address.slice(at)}`;
};
