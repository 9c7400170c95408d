import { companySettings } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';

const percent = (initially: number) => ({ unit: 'PERCENT', least: 0, most: 100, initially }) as const;

/**
 * A travel agency's own constants: the values of `TravelSettingKey`. The migration TravelSettings holds the same bounds.
 *
 * What it keeps when a traveller cancels (旅遊法 art. 65: the necessary costs) begins with the model contracts of 2014 for
 * package tours at home (GF-2014-2401) and abroad (GF-2014-2402), as agencies print them: 1001hw.cn/help.php?id=1099
 * and gitlab.oytour.com/luochao/superman (art. 15). What it pays on top when it cancels inside its notice: at home as the
 * Qilu Evening News gives the model contract (econ.taiwan.cn/sy/201404/t20140401_5937593.htm); abroad from general
 * knowledge of GF-2014-2402, not checked.
 */
export const travelSettings = companySettings({
  ownCompany,
  rules: {
    FEE_HOME_7: percent(0),
    FEE_HOME_4: percent(20),
    FEE_HOME_1: percent(40),
    FEE_HOME_0: percent(60),
    FEE_ABROAD_30: percent(0),
    FEE_ABROAD_15: percent(5),
    FEE_ABROAD_7: percent(20),
    FEE_ABROAD_4: percent(50),
    FEE_ABROAD_1: percent(60),
    FEE_ABROAD_0: percent(70),
    COMPENSATION_HOME_4: percent(10),
    COMPENSATION_HOME_1: percent(15),
    COMPENSATION_HOME_0: percent(20),
    COMPENSATION_ABROAD_15: percent(2),
    COMPENSATION_ABROAD_7: percent(5),
    COMPENSATION_ABROAD_4: percent(10),
    COMPENSATION_ABROAD_1: percent(15),
    COMPENSATION_ABROAD_0: percent(20),
    DEPOSIT_SHARE: { unit: 'PERCENT', least: 1, most: 100, initially: 100 },
    BALANCE_DUE: { unit: 'DAYS', least: 0, most: 365, initially: 0 },
    LONGEST_HOLD: { unit: 'MINUTES', least: 1, most: 43_200, initially: 2880 },
    MOVE_FEE: { unit: 'FEN', least: 0, most: 10_000_000, initially: 0 },
  },
});

export const { settingOn } = travelSettings;
