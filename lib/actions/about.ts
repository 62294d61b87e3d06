export { version } from '@/lib/platform/about';
