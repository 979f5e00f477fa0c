import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'columns', 'xlsx', 'words/zh', 'words/en']);
