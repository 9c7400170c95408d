/** Tells the benchmark where this process answers, and then, as often as it asks, the processor seconds it has used. */
export const reportUsage = (url: string): void => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1e6, memory: process.memoryUsage.rss() / 2 ** 20 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url });
};
