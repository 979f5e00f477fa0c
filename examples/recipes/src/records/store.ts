import { appendFile, readFile } from 'node:fs/promises';
import type { DecisionRecord } from '@huiqi/rules/record';

/** 存证的库：这里一行一条 JSON，数据库里是一列 JSON · Where decisions are kept. */
export interface RecordStore<Input> {
  readonly add: (id: string, decision: DecisionRecord<Input>) => Promise<void>;
  readonly all: () => Promise<readonly Stored<Input>[]>;
}

/** 一条存证和它的编号 · A decision on record with its id. */
export interface Stored<Input> {
  readonly id: string;
  readonly decision: DecisionRecord<Input>;
}

/** 存在一个文件里，只追加，不改写 · One file, appended to and never rewritten. */
export function fileStore<Input>(file: string): RecordStore<Input> {
  return {
    add: (id, decision) => appendFile(file, `${JSON.stringify({ id, decision })}\n`),
    async all() {
      const text = await readFile(file, 'utf8');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Stored<Input>);
    },
  };
}
