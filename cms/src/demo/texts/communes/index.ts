import type { CommuneTexts } from './commune-shapes.ts';
import { phuXuan } from './phu-xuan.ts';

/** What each ward and commune says about itself in the demo, by the slug of its portal. */
export const communeTexts: Readonly<Record<string, CommuneTexts>> = {
  'phu-xuan': phuXuan,
};
