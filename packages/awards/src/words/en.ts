import type { Words } from '@huiqi/kernel';
import type { AwardsParams } from '../codes.ts';

export { awardsTitlesEn } from './titles/en.ts';

/** The words of `@huiqi/awards` in English. */
export const awardsEn: Words<AwardsParams> = {
  'awards.answer.eligible': 'may apply{award:name}: every condition on file is met',
  'awards.answer.barred': 'may not apply{award:name}',
  'awards.answer.earliest': 'may apply{award:name} from {day:day}',
  'awards.answer.notBefore':
    'may apply{award:name} no earlier than {day:day}; whether on that day hangs on what is missing',
  'awards.answer.noLater': 'if nothing else changes it may apply on {day:day} at the latest',
  'awards.held.kept': 'the title{award:name} is kept',
  'awards.held.interview': 'the title{award:name} is kept after an interview',
  'awards.held.rectify': 'the title{award:name} is kept if things are put right',
  'awards.held.cancelled': 'the title{award:name} is cancelled at re-assessment',
  'awards.held.revoked': 'the title{award:name} is to be revoked',
  'awards.held.expired': 'the time of the title{award:name} is over',
  'awards.held.until': 'valid through {day:day}',
  'awards.money.sum': '{sum:yuan} in all',
  'awards.money.atMost': 'at most {sum:yuan} in all; what is paid counts',
  'awards.money.none': 'no money comes with it',
  'awards.plan.final': 'file{award:name} on {day:day} at the earliest, cost {cost:yuan}, {tasks} tasks',
  'awards.plan.ifAllMet':
    'if all that is missing turns out well: file{award:name} on {day:day} at the earliest, cost {cost:yuan}, {tasks} tasks; else later or not at all',
  'awards.plan.none': 'no way leads there{award:name}',
  'awards.shortfall.unmet': '“{rule:title}” is not met',
  'awards.shortfall.open': '“{rule:title}” is not decided for want of facts',
  'awards.shortfall.from': 'it can be met on {day:day} at the earliest',
  'awards.shortfall.never': 'neither time nor a step on file meets it',
  'awards.score.total': '{score} of {points} points',
  'awards.score.between': 'between {least} and {most} of {points} points, not settled yet',
  'awards.score.discuss': 'still to be agreed on: {items}',
  'awards.line.yes': 'reaches the line',
  'awards.line.no': 'does not reach the line',
  'awards.line.unknown': 'not decided whether it reaches the line',
  'awards.line.rank': 'rank {rank}',
  'awards.line.ranks': 'between rank {best} and {worst}',
  'awards.award.unknown': [
    'the rule book has no rule on the award “{award}”{hint}',
    'compile a pack that has the award (drafts alone never decide)',
  ],
  'awards.step.table': [
    'the table of steps is wrong at “{step}”: an id used twice, a step it needs that is not there, or a cost or duration that is no whole number',
    'check the table of steps',
  ],
  'awards.path.limit': [
    'there are too many possible paths: more than {states} states',
    'give fewer steps, a shorter horizon, or a higher limit',
  ],
  'awards.standard.item': [
    'the item “{item}” of the scoring standard is named twice, or its points {points} are no whole number above zero',
    'check the scoring standard',
  ],
  'awards.standard.bands': [
    'the bands of the scoring standard “{standard}” do not cover 0 to 100 percent exactly once',
    'check the bands and the step',
  ],
  'awards.standard.unconfirmed': [
    'the points of the scoring standard “{standard}” are unconfirmed and not used by default',
    'check them against the standard, or let unconfirmed ones in',
  ],
  'awards.mark.item': ['{reviewer} marked “{item}”, which the scoring standard does not have', 'check the clause'],
  'awards.mark.percent': [
    'the mark {percent} percent of {reviewer} for “{item}” is not on the scale',
    'give a percentage of the scale',
  ],
  'awards.mark.twice': ['{reviewer} marked “{item}” twice; the first mark counts', 'take one of them out'],
  'awards.mark.views': [
    'the mark {percent} percent of {reviewer} for “{item}” lies outside its four views',
    'check the mark against the views',
  ],
  'awards.lint.cycle': [
    'awards wait for one another, so that none can be won first: {awards}',
    'check the rules on awards that must be held before',
  ],
  'awards.lint.unreachable': [
    'the award “{award}” cannot be won: rule “{rule}” asks for “{needs}” first ({why})',
    'add the award that must be held before, or mend the rule',
  ],
  'awards.lint.bounds': [
    'the rules {rules} of the award “{award}” contradict one another on “{about}”',
    'check the bounds and the days in force',
  ],
  'awards.lint.quota': [
    'quota {quota} of the award “{award}” contradicts itself or another ({why})',
    'check its ends and the quota it lies in',
  ],
  'awards.lint.call': [
    'the call “{call}” ends on {closesOn}, before it begins on {opensOn}',
    'check the days of filing',
  ],
  'ground.call.closed': 'filed on {found}, outside the call {wanted}',
  'ground.call.none': 'no edition can be filed for from {found} to {wanted}',
  'ground.subject': 'the award is not for “{found}” but for {wanted}',
  'ground.bar': 'an application is barred: {about}',
  'step.award': 'award “{about}”: {result}',
  'awards.ladder.unknown': ['there is no ladder for “{found}”; shipped are {known}', 'name a ladder, or the division'],
  'awards.answer.rung': '[{name}]',
};
