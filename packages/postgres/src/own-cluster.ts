import { lchown, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Answers whether there is a cluster, and hands its files to the user id that the server is going to run under: a
 * clone that was moved, or another machine, may need another way of running it than the last start.
 */
export const ownCluster = async (
  cluster: string,
  { uid, gid }: { uid: number; gid: number },
): Promise<boolean> => {
  const found = await stat(cluster).catch(() => undefined);
  if (found === undefined) return false;
  if (process.getuid?.() === 0 && found.uid !== uid) {
    const inside = await readdir(cluster, { recursive: true });
    for (const name of inside) await lchown(path.join(cluster, name), uid, gid);
    // Last, as its owner is what the next start looks at.
    await lchown(cluster, uid, gid);
  }
  return true;
};
