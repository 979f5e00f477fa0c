import { kernelZh } from '@huiqi/kernel/words/zh';
import { speech } from '@huiqi/messages';
import { modelZh } from '@huiqi/model/words/zh';
import { ledgersZh } from '../src/words/zh.ts';

export const zh = speech('zh', kernelZh, modelZh, ledgersZh);
