export type Coding = 'br' | 'gzip';

/** Of the files that the compilation compressed, as nginx looks for them too. */
export const suffixes: Record<Coding, string> = { br: 'br', gzip: 'gz' };

/** The best coding of ours that a reader accepts; null: as it is. */
export function chooseCoding(accepted: string | string[] | undefined): Coding | null {
  const weights = new Map<string, number>();
  for (const part of String(accepted ?? '')
    .toLowerCase()
    .split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const of = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  if (of('br') > 0 && of('br') >= of('gzip')) return 'br';
  return of('gzip') > 0 ? 'gzip' : null;
}
