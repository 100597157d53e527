/** Made by `sites/theme-components.mjs`: the themes' own components, by theme and name. */
declare module 'virtual:theme-components' {
  export const components: Readonly<Record<string, Readonly<Partial<Record<string, unknown>>>>>;
}
