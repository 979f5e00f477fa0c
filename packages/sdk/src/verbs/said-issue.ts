import type { Issue } from '@huiqi/kernel';
import type { Labels, Speech } from '@huiqi/messages';
import type { SaidIssue } from '@huiqi/model/line';

/**
 * A finding with its words beside it. One that the speech has no words for is told by its code rather than not at all.
 *
 * @zh 数据问题（附文字）
 * @param found - the finding
 * @param speech - the words
 * @param labels - what facts and events are called
 */
export function saidIssue(found: Issue, speech: Pick<Speech, 'sayIssue'>, labels: Labels = {}): SaidIssue {
  const { text, todo } = speech.sayIssue(found, labels);
  return { ...found, message: text, todo };
}
