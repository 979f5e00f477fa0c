import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'solver', 'schema', 'words/zh', 'words/en', 'verbs']);
