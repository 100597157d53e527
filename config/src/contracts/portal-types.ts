/** What kind of body a portal belongs to. `external`: an agency that keeps its own website; its items come from its feed. */
export const portalTypes = ['province', 'department', 'commune', 'virtual', 'external', 'other'] as const;
export type PortalType = (typeof portalTypes)[number];
