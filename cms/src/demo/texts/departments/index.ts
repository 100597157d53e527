import type { DemoPortalTexts } from '../city/text-shapes.ts';

/** Everything each department publishes in the demo, by the slug of its portal. */
export const departmentTexts: Readonly<Record<string, DemoPortalTexts>> = {};
