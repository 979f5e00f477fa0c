import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/qms-upgrade/pack.json' with { type: 'json' };
import type { CnQmsUpgradeNames } from '../../names.ts';

/**
 * 小微企业质量管理体系认证提升 · Upgrade of management systems of small firms.
 *
 * 全国 · the whole country；编号 · id `cn.qms-upgrade`；证据 · evidence 原文 `official`、转载 `copy`
 *
 * @zh 小微企业质量管理体系认证提升
 */
export const cnQmsUpgrade = data as SealedPack<CnQmsUpgradeNames>;
