import type { AddressKind, AddressSafety, HouseholdMemberKind, IdentifierKind } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What the detail rows of a person share. Nothing is overwritten: an entry that no longer holds is ended. */
abstract class PersonDetail extends Row {
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  end(at: Date): void {
    this.endedAt ??= at;
  }
}

/** How a person describes themselves. For those who run a case about them, and for the agency that asked. */
@Entity('person_equality')
export class PersonEquality extends PersonDetail {
  @Column('text', { default: 'NOT_ASKED' }) ethnicity!: string;
  @Column('text', { default: '' }) ethnicityOwnWords!: string;
  @Column('text', { default: 'NOT_ASKED' }) genderIdentity!: string;
  @Column('text', { default: '' }) genderOwnWords!: string;
  @Column('text', { default: '' }) faithOwnWords!: string;
}

/** Another name a person goes by or went by. */
@Entity('person_alias')
export class PersonAlias extends PersonDetail {
  @Column('text') readonly name!: string;
}

/** A number by which an agency knows the person, checked by its owner's rule. */
@Entity('person_identifier')
export class PersonIdentifier extends PersonDetail {
  @Column('text') readonly kind!: IdentifierKind;
  @Column('text') readonly value!: string;
  @Column('text') readonly display!: string;
}

/** Where a person stays, with who may see it. */
@Entity('person_address')
export class PersonAddress extends PersonDetail {
  @Column('text') readonly kind!: AddressKind;
  @Column('text') readonly safety!: AddressSafety;
  @Column('text') readonly lines!: string;
  @Column('text', { nullable: true }) readonly postcode!: string | null;
  @Column('text', { default: '' }) readonly contactRule!: string;
}

/** Somebody who matters in the person's life: relative, carer, neighbour, landlord. */
@Entity('person_link')
export class PersonLink extends PersonDetail {
  @Column('uuid', { nullable: true }) readonly otherPersonId!: string | null;
  @Column('text') readonly otherName!: string;
  @Column('text') readonly relationship!: string;
  @Column('text', { default: '' }) readonly note!: string;
}

/** Who else lives there: a child, an unborn child, another adult. */
@Entity('household_member')
export class HouseholdMember extends PersonDetail {
  @Column('text') readonly kind!: HouseholdMemberKind;
  @Column('text', { default: '' }) readonly name!: string;
  @Column('date', { nullable: true }) readonly bornOn!: string | null;
  @Column('date', { nullable: true }) readonly dueOn!: string | null;
  @Column('text', { nullable: true }) readonly relationship!: string | null;
  @Column('text', { default: 'NOT_ASKED' }) readonly atRisk!: string;
  @Column('text', { default: '' }) readonly note!: string;
}
