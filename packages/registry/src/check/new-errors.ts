import type { Finding, Stage, Told } from './finding.ts';

/** What refuses a schema, but for what its former one did already: that is not said again. */
export const newErrors = (
  stage: Stage,
  tell: (sdl: string) => readonly Told[],
  sdl: string,
  former: string | undefined,
): Finding[] => {
  const known = new Set(
    former === undefined ? [] : tell(former).map(({ code, coordinate }) => `${code} ${coordinate}`),
  );
  return tell(sdl)
    .filter(({ code, coordinate }) => !known.has(`${code} ${coordinate}`))
    .map((told) => ({ ...told, stage, level: 'ERROR' }));
};
