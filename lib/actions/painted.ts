export { idle, painted } from '@/lib/platform/frame';
