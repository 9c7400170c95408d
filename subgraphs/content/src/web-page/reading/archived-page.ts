/** The page of a web archive, before its letters are decoded. */
export type ArchivedPage = {
  readonly bytes: Uint8Array;
  /** Its encoding as the archive declares it; empty where it does not. */
  readonly label: string;
};

const longestHead = 10_000;

const divided = (source: string): { head: string; body: string } => {
  const blank = /\r?\n\r?\n/u.exec(source.slice(0, longestHead));
  if (blank === null) return { head: '', body: '' };
  const head = source.slice(0, blank.index).replace(/\r?\n[ \t]+/gu, ' ');
  return { head, body: source.slice(blank.index + blank[0].length) };
};

const quotedPrintable = (body: string): string =>
  body
    .replace(/=\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The page in a web archive (MHTML, RFC 2557), in which browsers save one with its pictures; undefined for what is none. */
export const archivedPage = (bytes: Uint8Array): ArchivedPage | undefined => {
  const source = Buffer.from(bytes).toString('latin1');
  const { head, body } = divided(source);
  const boundary = /^content-type:\s*multipart\/related;.*?boundary="?([^";\r\n]+)/imu.exec(head)?.[1];
  if (boundary === undefined || !/^mime-version:/imu.test(head)) return undefined;
  for (const part of body.split(`--${boundary}`)) {
    const { head: own, body: content } = divided(part.replace(/^\r?\n/u, ''));
    if (!/^content-type:\s*text\/html/imu.test(own)) continue;
    const label = /^content-type:.*?charset="?([\w-]+)/imu.exec(own)?.[1] ?? '';
    if (/^content-transfer-encoding:\s*base64/imu.test(own))
      return { bytes: Buffer.from(content, 'base64'), label };
    const isQuoted = /^content-transfer-encoding:\s*quoted-printable/imu.test(own);
    return { bytes: Buffer.from(isQuoted ? quotedPrintable(content) : content, 'latin1'), label };
  }
  return undefined;
};
