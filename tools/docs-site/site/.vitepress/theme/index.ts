import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import ConsoleScreenshot from './ConsoleScreenshot.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component('ConsoleScreenshot', ConsoleScreenshot),
} satisfies Theme;
