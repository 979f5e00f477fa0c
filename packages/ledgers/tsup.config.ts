import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'xlsx', 'words/zh', 'words/en']);
