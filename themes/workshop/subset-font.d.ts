/** The library has no types of its own, and those made elsewhere do not know all of these options. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      noHinting: boolean;
      keepFeatures: string[];
      preserveNameIds: number[];
    },
  ): Promise<Buffer>;
}
