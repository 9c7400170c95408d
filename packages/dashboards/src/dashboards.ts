/** The dashboards, in the order of the menu. */
export const dashboards = [
  { path: '/dashboards/month', title: 'month', about: 'monthAbout' },
  { path: '/dashboards/companies', title: 'companies', about: 'companiesAbout' },
  { path: '/dashboards/issues', title: 'issues', about: 'issuesAbout' },
  { path: '/dashboards/audience', title: 'audience', about: 'audienceAbout' },
  { path: '/dashboards/articles', title: 'articles', about: 'articlesAbout' },
  { path: '/dashboards/events', title: 'events', about: 'eventsAbout' },
  { path: '/dashboards/indicators', title: 'indicators', about: 'indicatorsAbout' },
] as const;
