type Role = { readonly organisation: string; readonly roles: readonly string[] };

/** Whom the local run writes a token for, with the organisation's slug and what the token allows. */
export const demonstrationRoles: Readonly<Record<string, Role>> = {
  'hq-executive': { organisation: 'huizhou-daily', roles: ['headquarters'] },
  finance: { organisation: 'huizhou-daily', roles: ['finance'] },
  editor: { organisation: 'huizhou-daily', roles: ['editor'] },
  'reviewer-1': { organisation: 'huizhou-daily', roles: ['reviewer'] },
  'reviewer-2': { organisation: 'huizhou-daily', roles: ['reviewer'] },
  'reviewer-3': { organisation: 'huizhou-daily', roles: ['reviewer'] },
  'picture-desk': { organisation: 'dongjiang-pictures', roles: ['picture-desk'] },
  'event-manager': { organisation: 'huizhou-daily', roles: ['event-manager'] },
  'printing-staff': { organisation: 'printing', roles: ['staff'] },
  'distribution-staff': { organisation: 'distribution', roles: ['staff'] },
  'advertising-staff': { organisation: 'huibao-advertising', roles: ['staff'] },
  'travel-staff': { organisation: 'huizhou-daily-travel', roles: ['staff'] },
};
