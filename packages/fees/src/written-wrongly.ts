/** That a rule on fees cannot be read, and at which part. */
export function writtenWrongly(rule: string, part: string): string {
  return `The rule “${rule}” is written wrongly at “${part}”: lint it. 规则写法有误，请先查错。`;
}
