import { Column, PrimaryColumn } from 'typeorm';

/** What every stored row has: an id made by the application and the number of times it was changed, plus one. */
export abstract class Row {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('int') version!: number;
}
