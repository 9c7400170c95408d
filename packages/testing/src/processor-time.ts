import process from 'node:process';

/** The milliseconds of this thread's processor that work takes: no machine's other work is in them. */
export const processorTime = async (work: () => unknown): Promise<number> => {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};
