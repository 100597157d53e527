import { validityNames } from '@lienthong/config/contracts/document-words';
import type { Language } from '@lienthong/config/contracts/localized';
import type { DocumentRecord } from '@lienthong/config/contracts/record';

/** Whether a document is in force. */
export const validityBadge = (validity: DocumentRecord['validity'], lang: Language): string =>
  `<span class="badge ${validity}">${validityNames[validity][lang]}</span>`;
