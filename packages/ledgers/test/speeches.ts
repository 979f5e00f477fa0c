import { kernelZh } from '@huiqi/kernel/words/zh';
import { speech } from '@huiqi/messages';
import { modelFactsZh, modelZh } from '@huiqi/model/words/zh';
import { ledgersZh } from '../src/words/zh.ts';

export const zh = speech('zh', kernelZh, modelFactsZh, modelZh, ledgersZh);
