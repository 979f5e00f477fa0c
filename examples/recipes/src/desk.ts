import { cnCalendar, cnMetrology, cnSize } from '@huiqi/packs';
import { openRuleDesk } from '@huiqi/sdk';
import { classification } from '@huiqi/sdk/classification';
import { fees } from '@huiqi/sdk/fees';

/** 规则工作台：编译费时，整个应用打开一次 · The rule desk; an application opens it once. */
export const desk = openRuleDesk({
  engines: [classification, fees],
  packs: [cnMetrology, cnSize],
  calendar: cnCalendar,
  division: '330304',
});
