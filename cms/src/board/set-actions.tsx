'use client';

import { AskStep, type Step, type StepWords } from './ask-step.tsx';

export type SetStep = Step & { help: string };

/** The steps of a release set: with all its items or with none; what was refused is told item by item. */
export function SetActions({
  set,
  steps,
  titles,
  words,
}: {
  set: { id: string; name: string };
  steps: SetStep[];
  titles: Record<string, string>;
  words: StepWords;
}) {
  return (
    <AskStep
      title={set.name}
      help={({ help }) => help}
      steps={steps}
      endpoint="/api/newsroom/release-set"
      body={() => ({ id: set.id })}
      titles={titles}
      words={words}
    />
  );
}
