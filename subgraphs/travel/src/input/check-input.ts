import { refused } from '@media-graph/subgraph';

export const requireCode = (code: string, ...field: string[]): string => {
  if (!/^[A-Z0-9-]{2,30}$/.test(code))
    throw refused('INVALID_INPUT', 'This takes 2 to 30 capital letters, figures and hyphens', ...field);
  return code;
};

export const requirePhone = (phone: string, ...field: string[]): string => {
  if (!/^[0-9+() -]{3,20}$/.test(phone))
    throw refused('INVALID_INPUT', 'This takes a telephone number of 3 to 20 characters', ...field);
  return phone;
};
