import { figuresEn } from '@huiqi/figures/words/en';
import { figuresZh } from '@huiqi/figures/words/zh';
import { ledgersEn } from '@huiqi/ledgers/words/en';
import { ledgersZh } from '@huiqi/ledgers/words/zh';
import { speech } from '@huiqi/messages';
import { en as enginesEn } from '@huiqi/sdk/words/en';
import { zh as enginesZh } from '@huiqi/sdk/words/zh';
import { reportsEn } from '../src/words/en.ts';
import { reportsZh } from '../src/words/zh.ts';

export const zh = speech('zh', enginesZh.words, enginesZh.titles, figuresZh, ledgersZh, reportsZh);
export const en = speech('en', enginesEn.words, enginesEn.titles, figuresEn, ledgersEn, reportsEn);
