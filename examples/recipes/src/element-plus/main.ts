import 'element-plus/dist/index.css';
import { createApp } from 'vue';
import WaiverForm from './waiver-form.vue';

// 哪一天由后台给；示例固定一天 · The day comes from the server; here it is fixed.
createApp(WaiverForm, { day: '2026-03-02' }).mount('#app');
