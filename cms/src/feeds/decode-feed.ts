import { Refusal } from '../refusals/refusal.ts';

const mostElements = 40_000;
const deepest = 50;

/** The bytes of a feed as text, by its byte order mark, else as the server says, else as it says itself, else UTF-8. */
export function decodeFeed(bytes: Buffer, contentType: string): string {
  const charset = markOf(bytes) ?? /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? declaredIn(bytes) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    throw new Refusal('LT-FEED-012', { charset: charset.slice(0, 40) });
  }
  return decoder.decode(bytes);
}

function markOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}
const declaredIn = (bytes: Buffer) =>
  /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/.exec(bytes.subarray(0, 300).toString('latin1'))?.[1] ?? null;

/**
 * Looks through XML once, in linear time, before anything builds a tree of it: refuses document types and entities, trees that are too deep or
 * too large, and what is not closed.
 */
export function checkXml(xml: string): void {
  let elements = 0;
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = endOf(xml, at);
    if (end < 0) throw new Refusal('LT-FEED-007');
    const next = xml[at + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?') {
      elements += 1;
      if (xml[end - 2] !== '/') depth += 1;
      if (elements > mostElements || depth > deepest) throw new Refusal('LT-FEED-009');
    }
    at = end;
  }
}

/** Where the piece of markup at `at` ends, exclusive; negative when it does not. */
function endOf(xml: string, at: number): number {
  const after = (mark: string, from: number) => {
    const found = xml.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (xml.startsWith('<!--', at)) return after('-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  if (xml.startsWith('<!', at)) throw new Refusal('LT-FEED-008');
  return xml.startsWith('<?', at) ? after('?>', at + 2) : after('>', at + 1);
}
