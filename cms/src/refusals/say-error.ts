import type { AfterErrorHook, ErrorResult } from 'payload';

type Told = { message?: unknown; data?: unknown; status?: unknown; isPublic?: unknown };

/**
 * Says a refusal in its own words. A built CMS holds Payload's classes of errors twice (once for the projector's start, once for the
 * routes): Payload then knows neither its errors nor ours by their class, and would answer “An unknown error occurred.”
 */
export const sayError: AfterErrorHook = ({ error }) => {
  const { message, data, status, isPublic } = error as Told;
  if (isPublic !== true || typeof message !== 'string' || message === '' || typeof status !== 'number') return;
  const fields = typeof data === 'object' && data !== null && 'errors' in data;
  const told = { ...(data ? { name: fields ? 'ValidationError' : 'APIError', data } : {}), message };
  return { response: { errors: [told] as ErrorResult['errors'] }, status };
};
