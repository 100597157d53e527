import type { ReactNode } from 'react';

// What is wider than its place is reached by the keyboard too.
const reached = { tabIndex: 0 };

/** A part of a screen that scrolls within itself. */
export const Scrolled = ({ name, className, children }: { name: string; className: string; children: ReactNode }) => (
  <section className={className} aria-label={name} {...reached}>
    {children}
  </section>
);
