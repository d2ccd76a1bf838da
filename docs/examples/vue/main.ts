import 'explainer-elements/who-said-it';
import { createApp } from 'vue';
import Article from './Article.vue';

createApp(Article).mount('#app');
