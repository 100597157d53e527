'use client';

import { stageNames } from '../../workflow/stages.ts';
import { useStanding } from './use-standing.ts';
import { timeInWords, words } from './words.ts';

/** Where the item stands, and by whom and when it came there; in place of Payload's own status. */
export function StageChip() {
  const { standing, id, language } = useStanding();
  const say = words[language];
  if (!id) return <span className="lt-stage">{say.new}</span>;
  if (!standing) return null;
  const { stage, live, stageBy, stageAt, publishedAt, expiresAt } = standing;
  const beside = [
    stage === 'approved' && publishedAt ? say.appears(timeInWords(publishedAt)) : null,
    stageBy,
    stageAt ? say.at(timeInWords(stageAt)) : null,
    live && stage !== 'published' && stage !== 'approved' ? say.live : null,
    live && expiresAt ? say.ends(timeInWords(expiresAt)) : null,
  ].filter(Boolean);
  return (
    <p className="lt-standing" aria-live="polite">
      <strong className={`lt-stage lt-stage--${stage}`}>{stageNames[stage][language]}</strong>
      {beside.length > 0 && <small>{beside.join(' · ')}</small>}
    </p>
  );
}
