import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** The last good supergraph on disk, for a start while its source is away. */
export type KeptSupergraph = {
  /** Undefined where none was kept. */
  read(): Promise<string | undefined>;
  /** @throws where it cannot be written */
  write(supergraphSdl: string): Promise<void>;
};

/** @param file where it is kept; nowhere without */
export const keptSupergraph = (file: string | undefined): KeptSupergraph => ({
  read: async () => (file === undefined ? undefined : readFile(file, 'utf8').catch(() => undefined)),
  write: async (supergraphSdl) => {
    if (file === undefined) return;
    // Whole or not at all.
    const whole = `${file}.new`;
    try {
      await writeFile(whole, supergraphSdl);
      await rename(whole, file);
    } catch (error) {
      // Half of one would take what room there is on a full disk.
      await rm(whole, { force: true });
      throw error;
    }
  },
});
