// SPDX-License-Identifier: EUPL-1.2
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export const MAX_AANTAL = 2_147_483_647;
const GETAL = { type: 'integer', nullable: true, minimum: 0 } as const;

/** A whole number from 0, or null for no condition. */
export const Aantal =
  (omschrijving: string, max = MAX_AANTAL): PropertyDecorator =>
  (target, naam) => {
    ApiPropertyOptional({ ...GETAL, description: omschrijving })(target, naam);
    IsOptional()(target, naam);
    IsInt({ message: 'moet een heel getal zijn' })(target, naam);
    Min(0, { message: 'moet ten minste 0 zijn' })(target, naam);
    Max(max, { message: 'is te groot' })(target, naam);
  };

/** A list of short texts. */
export const Teksten =
  (omschrijving: string): PropertyDecorator =>
  (target, naam) => {
    ApiPropertyOptional({ type: [String], description: omschrijving })(target, naam);
    IsOptional()(target, naam);
    IsArray({ message: 'moet een lijst zijn' })(target, naam);
    ArrayMaxSize(1_000, { message: 'is een te lange lijst' })(target, naam);
    IsString({ each: true, message: 'moet een lijst van teksten zijn' })(target, naam);
    MaxLength(300, { each: true, message: 'heeft een te lange tekst' })(target, naam);
  };

/** A calendar date, or null for no limit. */
export const Dag =
  (omschrijving: string): PropertyDecorator =>
  (target, naam) => {
    ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: omschrijving })(
      target,
      naam,
    );
    IsOptional()(target, naam);
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'moet een datum zijn (jjjj-mm-dd)' })(target, naam);
  };
