import { issuesOf, type KernelParams, type Places } from '@huiqi/kernel';

/** The codes of `@huiqi/awards`, each with the places in its words. */
export interface AwardsParams {
  'awards.answer.rung': Places<'name'>;
  'awards.ladder.unknown': Places<'found' | 'known'>;
  'awards.answer.eligible': Places<'award'>;
  'awards.answer.barred': Places<'award'>;
  'awards.answer.earliest': Places<'day' | 'award'>;
  'awards.answer.notBefore': Places<'day' | 'award'>;
  'awards.answer.noLater': Places<'day'>;
  'awards.held.kept': Places<'award'>;
  'awards.held.interview': Places<'award'>;
  'awards.held.rectify': Places<'award'>;
  'awards.held.cancelled': Places<'award'>;
  'awards.held.revoked': Places<'award'>;
  'awards.held.expired': Places<'award'>;
  'awards.held.until': Places<'day'>;
  'awards.money.sum': Places<'sum'>;
  'awards.money.atMost': Places<'sum'>;
  'awards.money.none': Places;
  'awards.plan.final': Places<'day' | 'award' | 'cost' | 'tasks'>;
  'awards.plan.ifAllMet': Places<'day' | 'award' | 'cost' | 'tasks'>;
  'awards.plan.none': Places<'award'>;
  'awards.shortfall.unmet': Places<'rule'>;
  'awards.shortfall.open': Places<'rule'>;
  'awards.shortfall.from': Places<'day'>;
  'awards.shortfall.never': Places;
  'awards.score.total': Places<'score' | 'points'>;
  'awards.score.between': Places<'least' | 'most' | 'points'>;
  'awards.score.discuss': Places<'items'>;
  'awards.line.yes': Places;
  'awards.line.no': Places;
  'awards.line.unknown': Places;
  'awards.line.rank': Places<'rank'>;
  'awards.line.ranks': Places<'best' | 'worst'>;
  'awards.award.unknown': Places<'award' | 'hint'>;
  'awards.step.table': Places<'step'>;
  'awards.path.limit': Places<'states'>;
  'awards.standard.item': Places<'item' | 'points'>;
  'awards.standard.bands': Places<'standard'>;
  'awards.standard.unconfirmed': Places<'standard'>;
  'awards.mark.item': Places<'reviewer' | 'item'>;
  'awards.mark.percent': Places<'reviewer' | 'item' | 'percent'>;
  'awards.mark.twice': Places<'reviewer' | 'item'>;
  'awards.mark.views': Places<'reviewer' | 'item' | 'percent'>;
  'awards.lint.cycle': Places<'awards'>;
  'awards.lint.unreachable': Places<'award' | 'rule' | 'needs' | 'why'>;
  'awards.lint.bounds': Places<'award' | 'rules' | 'about'>;
  'awards.lint.quota': Places<'award' | 'quota' | 'why'>;
  'awards.lint.call': Places<'call' | 'closesOn' | 'opensOn'>;
  'ground.call.closed': Places<'found' | 'wanted'>;
  'ground.call.none': Places<'found' | 'wanted'>;
  'ground.subject': Places<'found' | 'wanted'>;
  'ground.bar': Places<'about'>;
  'step.award': Places<'about' | 'result'>;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<AwardsParams & KernelParams>();
