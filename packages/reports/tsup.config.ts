import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'docx', 'charts', 'ics', 'pages']);
