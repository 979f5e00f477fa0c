import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/210700-jinzhou/reporting/pack.json' with { type: 'json' };
import type { JinzhouReportingNames } from '../../names.ts';

/**
 * 锦州报送时限 · Reporting rhythm of Jinzhou.
 *
 * 行政区划 · division 210700；编号 · id `cn-2107.reporting`；证据 · evidence 转载 `copy`
 *
 * @zh 锦州报送时限
 */
export const jinzhouReporting = data as SealedPack<JinzhouReportingNames>;
