import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'files', 'words/zh', 'words/en'], 'node');
