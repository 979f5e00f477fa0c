import { issuesOf, type Places } from '@huiqi/kernel';

/** The codes of `@huiqi/sdk`, each with the places in its words. */
export interface SdkParams {
  'bureau.shape': Places<'part'>;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<SdkParams>();
