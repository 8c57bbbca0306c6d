import { useNavigate, useParams } from 'react-router';
import { Link } from '@concord/ui';

/** Where the pages that change the table come from and go back to, with what was done in words. */
export function usePeoplePage() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const href = `/case-files/${caseFileId}/people`;
  return {
    caseFileId,
    cancel: <Link href={href}>Cancel</Link>,
    goBack: (done: string) => void navigate(href, { state: { done } }),
  };
}
