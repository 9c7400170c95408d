/**
 * The first day on which the people of a contract may be forgotten: agencies keep contracts and what belongs to them for
 * two years, and destroy travellers' data then (旅行社條例實施細則, 2009, art. 44, as Suzhou's list of powers quotes it).
 *
 * @param lastDay of the journey or the contract, `YYYY-MM-DD`
 */
export const keptUntil = (lastDay: string): string => {
  const [year = 0, month = 0, day = 0] = lastDay.split('-').map(Number);
  return new Date(Date.UTC(year + 2, month - 1, day)).toISOString().slice(0, 10);
};
