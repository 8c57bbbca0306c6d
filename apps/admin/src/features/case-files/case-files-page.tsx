import { useSearchParams } from 'react-router';
import { caseStageLabels, caseStages, type CaseStage } from '@concord/domain';
import { ButtonGroup, ButtonLink, EmptyState, Link, Select, ShowMore, showDate, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { CaseFilesForumsDocument, CaseFilesPageDocument } from '../../gql/graphql.js';

const isStage = (text: string | null): text is CaseStage => caseStages.includes(text as CaseStage);

/** The case files at whose table the reader sits. Filters stand in the address: codes only. */
export function Component() {
  const [parameters, setParameters] = useSearchParams();
  const stage = parameters.get('stage');
  const forum = parameters.get('forum') ?? '';
  const mine = parameters.get('mine') === 'yes';
  const files = usePagedQuery(
    CaseFilesPageDocument,
    { stage: isStage(stage) ? stage : null, forum: forum || null, mine: mine || null },
    (data) => data.caseFiles,
  );
  const set = (name: string, value: string) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <Page title="Case files" {...files.page}>
      {files.nodes && (
        <>
          <ButtonGroup>
            <ButtonLink href="/referrals/new">Refer a person</ButtonLink>
            <ButtonLink kind="secondary" href="/concerns">
              Concerns of family and carers
            </ButtonLink>
          </ButtonGroup>
          <Filters stage={isStage(stage) ? stage : ''} forum={forum} mine={mine} onChange={set} />
          <Table
            caption="Case files at whose table you sit"
            rows={files.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                header: 'Person',
                cell: (row) => <Link href={`/case-files/${row.id}`}>{row.person?.name ?? row.reference}</Link>,
                rowHeader: true,
              },
              { header: 'Reference', cell: (row) => row.reference },
              { header: 'Forum', cell: (row) => row.forum.shortTitle },
              {
                header: 'Where it stands',
                cell: (row) => <Tag colour={row.stage === 'OPEN' ? 'green' : 'grey'}>{caseStageLabels[row.stage]}</Tag>,
              },
              { header: 'Lead professional', cell: (row) => row.leadProfessional?.name ?? 'Not agreed yet' },
              { header: 'Owner', cell: (row) => row.owner?.name ?? '' },
              { header: 'First meeting by', cell: (row) => showDate(row.firstMeetingBy) },
            ]}
            empty={
              <EmptyState heading="No case file is shown to you here">
                Change the filters, or ask the co-ordinator if you expected one.
              </EmptyState>
            }
          />
          <ShowMore {...files.more} what="case files" />
        </>
      )}
    </Page>
  );
}

interface FiltersProps {
  stage: CaseStage | '';
  forum: string;
  mine: boolean;
  onChange: (name: string, value: string) => void;
}

function Filters({ stage, forum, mine, onChange }: FiltersProps) {
  const forums = usePageQuery(CaseFilesForumsDocument, {});
  return (
    <section aria-label="Filters">
      <Select
        id="filter-stage"
        label="Where it stands"
        placeholder="Everywhere"
        value={stage}
        onChange={(value) => onChange('stage', value)}
        options={caseStages.map((value) => ({ value, label: caseStageLabels[value] }))}
      />
      <Select
        id="filter-forum"
        label="Forum"
        placeholder="Every forum"
        value={forum}
        onChange={(value) => onChange('forum', value)}
        options={(forums.data?.forums ?? []).map(({ code, title }) => ({ value: code, label: title }))}
      />
      <Select
        id="filter-mine"
        label="Whose"
        placeholder={null}
        value={mine ? 'yes' : 'no'}
        onChange={(value) => onChange('mine', value === 'yes' ? 'yes' : '')}
        options={[
          { value: 'no', label: 'All I may see' },
          { value: 'yes', label: 'Those I own' },
        ]}
      />
    </section>
  );
}
