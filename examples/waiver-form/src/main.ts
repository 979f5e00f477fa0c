import { createApp } from 'vue';
import App from './app.vue';
import './style.css';

// The page may look at the browser's clock for the first value of the day of decision; the packages have none.
const now = new Date();
const two = (value: number) => String(value).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

createApp(App, { today }).mount('#app');
