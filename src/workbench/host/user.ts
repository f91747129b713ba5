import type { ChangeStamp } from '../../docx/editing/change-tracking';

/** The person at this Word. */
export const USER = { author: 'Workbench', initials: 'W' };

/** Word tells changes of one minute apart from those of the next. */
export function timeOfNow(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`;
}

/** In whose name, and when, what is done now is tracked. */
export function stampOfNow(): ChangeStamp {
  return { author: USER.author, date: timeOfNow() };
}
