/** What every advertisement is marked with: Advertising Law of the PRC, article 14. */
export const advertisementLabel = { zhHant: '廣告', zhHans: '广告', en: 'Advertisement' };
