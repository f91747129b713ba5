import { useActing } from './acting';
import { Comments } from './Comments';
import { SetAsideList } from './SetAsideList';
import { WriteOutAll } from './WriteOutAll';

/** What can be done about all findings together, and what was done. */
export function ActOnDocument() {
  const { result } = useActing();
  return (
    <>
      <WriteOutAll />
      {result.source.offers.review && <Comments />}
      <SetAsideList />
    </>
  );
}
