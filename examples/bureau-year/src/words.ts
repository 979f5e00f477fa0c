import { cliEn } from '@huiqi/cli/words/en';
import { cliZh } from '@huiqi/cli/words/zh';
import { figuresEn } from '@huiqi/figures/words/en';
import { figuresZh } from '@huiqi/figures/words/zh';
import { ledgersEn } from '@huiqi/ledgers/words/en';
import { ledgersZh } from '@huiqi/ledgers/words/zh';
import { speech } from '@huiqi/messages';
import { reportsZh } from '@huiqi/reports/words/zh';
import { en as enginesEn } from '@huiqi/sdk/words/en';
import { zh as enginesZh } from '@huiqi/sdk/words/zh';

/** All that the documents of the year say: they are in Chinese. */
export const zh = speech('zh', enginesZh.words, enginesZh.titles, figuresZh, ledgersZh, reportsZh, cliZh);

/** What may be said at the terminal in English too. */
export const en = speech('en', enginesEn.words, enginesEn.titles, figuresEn, ledgersEn, cliEn);
