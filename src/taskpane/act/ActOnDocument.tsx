import { SetAsideList } from './SetAsideList';

/** What can be done about all findings together, and what was done. */
export function ActOnDocument() {
  return <SetAsideList />;
}
