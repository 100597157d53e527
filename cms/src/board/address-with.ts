/** An address of a screen with some of its conditions changed; what is empty is left out. */
export function addressWith(path: string, ask: (name: string) => string, changes: Record<string, string>): string {
  const names = ['portal', 'kind', 'whose', 'q', 'stage', 'page', 'what', 'view', 'at', 'as'];
  const parameters = new URLSearchParams();
  for (const name of names) {
    const value = changes[name] ?? ask(name);
    if (value !== '') parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}
