import { watch } from 'node:fs';

/** So long nothing more is written; milliseconds. */
const quiet = 60;

/** Tells which files below a folder have changed, together where several are written at once. */
export const watchFiles = (folder: string, changed: (files: readonly string[]) => void): (() => void) => {
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, file) => {
    // What `npm run generate` writes is only types.
    if (!file || !/\.(ts|graphql|sql|json)$/.test(file) || /\.test\.ts$|^generated\//.test(file)) return;
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed([...files]);
      files.clear();
    }, quiet);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
