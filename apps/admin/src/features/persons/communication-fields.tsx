import { communicationNeeds, languages, withoutAnswer, yesNoAnswers, type CommunicationNeed } from '@concord/domain';
import { Checkboxes, Radios, Select, TextArea } from '@concord/ui';
import type { BoundField } from '../../app/use-form.js';
import { choicesOf } from './code-words.js';

export interface Communication {
  interpreterNeeded: string;
  language: string;
  communicationNeeds: readonly CommunicationNeed[];
  adjustments: string;
  safeContact: string;
}

export const noCommunication: Communication = {
  interpreterNeeded: 'NOT_ASKED',
  language: 'NOT_ASKED',
  communicationNeeds: [],
  adjustments: '',
  safeContact: '',
};

const languageChoices = choicesOf([...languages, ...withoutAnswer.filter(({ code }) => !isLanguage(code))]);

function isLanguage(code: string): boolean {
  return languages.some((language) => language.code === code);
}

type CommunicationFieldsProps = { [Name in keyof Communication]: BoundField<Communication[Name]> };

/** How to speak and write to the person, and how to reach them without putting them at risk. */
export const CommunicationFields = (fields: CommunicationFieldsProps) => (
  <>
    <TextArea
      label="How can they be reached safely?"
      hint="Who may ring or visit and when, whom to leave a message with, and what must not be done"
      rows={3}
      maxLength={1000}
      {...fields.safeContact}
    />
    <Radios
      label="Do they need an interpreter?"
      options={choicesOf(yesNoAnswers)}
      small
      {...fields.interpreterNeeded}
    />
    <Select
      label="Which language do they speak best?"
      options={languageChoices}
      placeholder={null}
      {...fields.language}
    />
    <Checkboxes
      label="What helps them, and what to avoid"
      hint="Choose all that apply"
      options={choicesOf(communicationNeeds)}
      small
      {...fields.communicationNeeds}
    />
    <TextArea
      label="Disability and reasonable adjustments"
      hint="What they need from us, in their words where you can"
      rows={2}
      maxLength={500}
      {...fields.adjustments}
    />
  </>
);
