import { awardsEn } from '@huiqi/awards/words/en';
import { awardsZh } from '@huiqi/awards/words/zh';
import { feesEn } from '@huiqi/fees/words/en';
import { feesZh } from '@huiqi/fees/words/zh';
import { figuresEn } from '@huiqi/figures/words/en';
import { figuresZh } from '@huiqi/figures/words/zh';
import { kernelEn } from '@huiqi/kernel/words/en';
import { kernelZh } from '@huiqi/kernel/words/zh';
import { rulesEn } from '@huiqi/rules/words/en';
import { rulesZh } from '@huiqi/rules/words/zh';
import { speech } from '../src/index.ts';
import { messagesEn } from '../src/words/en.ts';
import { messagesZh } from '../src/words/zh.ts';

export const zh = speech('zh', kernelZh, messagesZh, rulesZh, figuresZh, feesZh, awardsZh);
export const en = speech('en', kernelEn, messagesEn, rulesEn, figuresEn, feesEn, awardsEn);
