const key = Symbol.for('lienthong.afterCommit');
type Listeners = Map<symbol, () => void>;

function listeners(): Listeners {
  // Next may load modules more than once: the listeners of a process stand on globalThis.
  return ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Listeners;
}

/** Calls `listener` after every committed transaction of this process; the same name replaces an earlier one. */
export function afterCommit(name: symbol, listener: () => void): void {
  listeners().set(name, listener);
}

export function announceCommit(): void {
  for (const listener of listeners().values()) listener();
}
