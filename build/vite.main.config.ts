import { defineConfig } from 'vite';
import { electronBundle } from './vite.electron.ts';

export default defineConfig(electronBundle('main'));
