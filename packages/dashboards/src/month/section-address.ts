/** Where a section's month is: its articles with their readers, and the advertisements in it. */
export const sectionAddress = (slug: string, month: string): string =>
  `/dashboards/month/sections/${slug}?month=${month}`;
