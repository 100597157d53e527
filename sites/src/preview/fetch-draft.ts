import { previewDraftSchema, previewLinkHeader, type PreviewDraft } from '@lienthong/config/contracts/preview';
import { errorMessages, type ErrorCode } from '@lienthong/config/contracts/error-codes';

/** A page and its pictures are asked for within a moment; rights taken away are seen after it. */
const freshFor = 5000;
const patience = 8000;

export type Refusal = { code: ErrorCode; status: number; reason: string };
export type DraftReply = { draft: PreviewDraft } | { refusal: Refusal };

/** Fetches drafts from the CMS, which asks each time whether the link's account may still edit them. */
export function openDrafts(cms: string): (link: string) => Promise<DraftReply> {
  const held = new Map<string, { at: number; reply: Promise<DraftReply> }>();
  return (link) => {
    const now = Date.now();
    for (const [key, { at }] of held) if (now - at > freshFor) held.delete(key);
    const known = held.get(link);
    if (known) return known.reply;
    const reply = fetchDraft(cms, link);
    held.set(link, { at: now, reply });
    return reply;
  };
}

async function fetchDraft(cms: string, link: string): Promise<DraftReply> {
  try {
    const response = await fetch(`${cms}/api/preview/draft`, {
      headers: { [previewLinkHeader]: link },
      signal: AbortSignal.timeout(patience),
    });
    const body: unknown = await response.json();
    if (response.ok) return { draft: previewDraftSchema.parse(body) };
    const { code, reason } = body as { code?: string; reason?: string };
    if (code !== undefined && code in errorMessages)
      return { refusal: { code: code as ErrorCode, status: response.status, reason: String(reason ?? '') } };
  } catch {
    // Falls through: whatever went wrong between the two servers, the editor can only try again.
  }
  return { refusal: { code: 'LT-PREVIEW-001', status: 503, reason: '' } };
}
