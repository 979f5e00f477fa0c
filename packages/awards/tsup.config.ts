import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'schema', 'words/zh', 'words/en', 'verbs']);
