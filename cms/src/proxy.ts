import { NextResponse, type NextRequest } from 'next/server';

const cookie = 'payload-lng';
const year = 365 * 24 * 3600;

// Only the admin: Next keeps the body of what passes here in memory, and cuts large uploads.
export const config = { matcher: ['/', '/admin', '/admin/:path*'] };

/** Vietnamese until somebody chooses: Payload would follow the browser, which on many machines here was installed in English. */
export function proxy(request: NextRequest): NextResponse {
  if (request.cookies.has(cookie)) return NextResponse.next();
  const headers = new Headers(request.headers);
  headers.set('accept-language', 'vi');
  const response = NextResponse.next({ request: { headers } });
  response.cookies.set(cookie, 'vi', { path: '/', maxAge: year, sameSite: 'lax' });
  return response;
}
