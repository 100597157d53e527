import type { Language } from '@lienthong/config/contracts/localized';
import type { Reading } from '../cases/read-clock.ts';
import { sayReading } from '../cases/say-clock.ts';

/** What a clock shows: in words, the colour only repeats them. */
export function ClockMark({ reading, lang }: { reading: Reading | null; lang: Language }) {
  const soon = reading?.state === 'running' && !reading.overdue && reading.unit !== 'H' && reading.amount <= 1;
  const kind = reading?.overdue ? 'overdue' : soon ? 'soon' : 'calm';
  return <span className={`lt-mark lt-clock-${kind}`}>{sayReading(reading, lang)}</span>;
}
