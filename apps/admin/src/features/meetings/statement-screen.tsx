import { Button, ButtonGroup, ButtonLink, ErrorSummary, InsetText } from '@concord/ui';
import { useChange } from '../../app/use-change.js';
import { AcknowledgeStatementDocument, type MeetingPageQuery } from '../../gql/graphql.js';
import { definitionOf } from './meeting-words.js';

interface StatementScreenProps {
  meeting: MeetingPageQuery['meeting'];
  reload: () => void;
}

/** First of all: the statement. Nothing said in the meeting is shown before it was acknowledged. */
export function StatementScreen({ meeting, reload }: StatementScreenProps) {
  const acknowledge = useChange(AcknowledgeStatementDocument);
  const { statement } = definitionOf(meeting.forum);
  return (
    <section className="concord-page--reading" aria-labelledby="statement">
      <h2 className="govuk-heading-m" id="statement">
        Before you join: the opening statement
      </h2>
      <ErrorSummary errors={acknowledge.problem ? [{ message: acknowledge.problem.message }] : []} />
      {statement.paragraphs.map((it) => (
        <p className="govuk-body" key={it}>
          {it}
        </p>
      ))}
      <InsetText>{statement.acknowledgement}</InsetText>
      <p className="govuk-hint">Version {statement.version}. It is recorded that you acknowledged it, and when.</p>
      <ButtonGroup>
        <Button busy={acknowledge.sending} onClick={() => void acknowledge.attempt({ meetingId: meeting.id }).then((done) => done && reload())}>
          I acknowledge this and join the meeting
        </Button>
        <ButtonLink kind="secondary" href={`/meetings/${meeting.id}/conflict`}>
          I have a conflict of interest
        </ButtonLink>
      </ButtonGroup>
      {!meeting.myAttendance && <p className="govuk-body">You are not on the list of this meeting. Ask the minute taker to add you.</p>}
    </section>
  );
}
