const names = [
  ...['CALENDAR_KEY', 'DATA_KEY', 'EXCHANGE_KEY', 'ISSUE_KEY', 'LINK_KEY', 'LOOKUP_KEY', 'MEMBERSHIP_KEY'],
  ...['PREVIEW_KEY', 'RIGHTS_KEY', 'SPONSORSHIP_KEY'],
];

/** All keys with which subgraphs sign and seal; each takes its own. */
export const serviceKeys: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, `the ${name} of every service in tests`]),
);
