import type { AfterErrorHook } from 'payload';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/** How often a save that met another one is tried in all. */
const mostTries = 5;
const conflict = Symbol.for('lienthong.writeConflict');

/** Two transactions met on one document: MongoDB ends the later one and asks for the whole of it again. */
function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { hasErrorLabel } = error as { hasErrorLabel?: unknown };
  return (
    typeof hasErrorLabel === 'function' && (hasErrorLabel.call(error, 'TransientTransactionError') as unknown) === true
  );
}

/** Marks the request of a save that met another one. */
export const noteWriteConflict: AfterErrorHook = ({ error, req }) => {
  if (isWriteConflict(error)) Object.assign(req, { [conflict]: true });
};

/** Runs a request again, from its beginning, when its transaction met another one; SQLite's queue never lets it happen. */
export function retryWriteConflicts<Args>(handler: Handler<Args>): Handler<Args> {
  return async (request, args) => {
    for (let left = mostTries - 1; ; left -= 1) {
      // The body can be read once: all tries but the last read a copy.
      const attempt = left > 0 ? request.clone() : request;
      const response = await handler(attempt, args);
      if (left === 0 || !(conflict in attempt)) return response;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * (mostTries - left)));
    }
  };
}
