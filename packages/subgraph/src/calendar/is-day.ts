/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const midnight = new Date(text);
  // What is 30 February for us is 1 March for a Date.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
};
