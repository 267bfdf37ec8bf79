// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { AAN_ZET, STAPPEN } from '../verloop/beurt.rules.js';
import { HULPVRAAG_STATUSSEN } from '../verloop/hulpvraag-verloop.rules.js';
import { TOEWIJZING_STATUSSEN } from '../verloop/toewijzing-verloop.rules.js';
import { HERKOMSTEN } from './hulpvraag.rules.js';
import { OverdrachtKortWeergave } from '../overdracht/overdracht-kort.js';
import { MatchWeergave } from '../match/match.weergave.js';
import { Belverzoek } from '../melding/mailbericht.dto.js';
import { WachtplekWeergave } from '../wachtlijst/wachtplek.weergave.js';
import { UitkomstMomentWeergave } from '../uitkomst/uitkomst.weergave.js';

const ZONDER_SLEUTEL = 'Leeg (`null`) voor een machine en als de gegevens gewist zijn.';

export class OntvangstWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HV-2026-00001' }) kenmerk!: string;
  @ApiProperty({
    enum: ['ingediend', 'vastgehouden'],
    description: 'Bij `vastgehouden` kijkt een coördinator de hulpvraag eerst na.',
  })
  status!: 'ingediend' | 'vastgehouden';
  @ApiProperty({
    description: 'Opent deze hulpvraag zonder aan te melden, in de header `Statussleutel`. Bewaar hem goed.',
  })
  statussleutel!: string;
}

export class ToewijzingKortWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty() aanbieder!: string;
  @ApiProperty({ enum: TOEWIJZING_STATUSSEN }) status!: string;
  @ApiProperty({ type: String, nullable: true }) besluitReden!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) uiterlijkOp!: Date | null;
  @ApiProperty({
    type: WachtplekWeergave,
    nullable: true,
    description: 'Alleen op de wachtlijst: welk nummer u bent, en van hoeveel.',
  })
  wachtplek!: WachtplekWeergave | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ format: 'date-time' }) toegewezenOp!: Date;
  @ApiProperty({ description: 'Verzonnen voorbeeldaanbod.' }) fictief!: boolean;
  @ApiProperty({
    type: [UitkomstMomentWeergave],
    description: 'Wat de hulp bracht: het verslag van de aanbieder naast het antwoord van de ondernemer.',
  })
  uitkomsten!: UitkomstMomentWeergave[];
}

export class ContactWeergave {
  @ApiProperty() naam!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty({ type: String, nullable: true }) telefoon!: string | null;
}

export class OndernemingWeergave {
  @ApiProperty({ type: String, nullable: true }) kvkNummer!: string | null;
  @ApiProperty({ type: String, nullable: true }) naam!: string | null;
  @ApiProperty({ type: String, nullable: true }) sbi!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) werkzamePersonen!: number | null;
  @ApiProperty({ type: String, nullable: true }) rechtsvorm!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Hele euro’s.' }) omzet!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Hele euro’s.' }) balanstotaal!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) oprichtingsdatum!: string | null;
  @ApiProperty({ type: String, nullable: true }) gemeentecode!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Hele euro’s.' }) deMinimisGebruikt!:
    number | null;
  @ApiProperty({ type: String, nullable: true }) grootteklasse!: string | null;
  @ApiProperty({ enum: ['opgave', 'kvk'] }) feitenBron!: string;
}

export class HulpvraagKortWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kenmerk!: string;
  @ApiProperty() regio!: string;
  @ApiProperty({ enum: HULPVRAAG_STATUSSEN }) status!: string;
  @ApiProperty({ enum: AAN_ZET, description: 'Wie aan zet is.' }) aanZet!: string;
  @ApiProperty({ enum: STAPPEN, description: 'Wat wie aan zet is te doen heeft.' }) stap!: string;
  @ApiProperty({ format: 'date-time' }) aanZetSinds!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Leeg (`null`) als het gesloten is.',
  })
  uiterlijkOp!: Date | null;
  @ApiProperty({ description: 'Wie erop toeziet: een coördinator, of `regio:<code>` voor het team.' })
  eigenaar!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom het gesloten is.' }) eindeReden!:
    string | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: String, nullable: true, description: ZONDER_SLEUTEL }) tekst!: string | null;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ enum: HERKOMSTEN }) herkomst!: string;
  @ApiProperty({ type: String, nullable: true, description: ZONDER_SLEUTEL }) ondernemingNaam!: string | null;
  @ApiProperty({ type: String, nullable: true }) gemeentecode!: string | null;
  @ApiProperty({ type: String, nullable: true }) sbi!: string | null;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description:
      'Andere hulpvragen van misschien dezelfde onderneming met dezelfde vraag, nog niet beoordeeld.',
  })
  dubbelen!: number;
}

export class HulpvragenPagina extends PaginaWeergave {
  @ApiProperty({ type: [HulpvraagKortWeergave] }) gegevens!: HulpvraagKortWeergave[];
}

/** What went on in this hulpvraag; its own messages, notes and files stand under its own id. */
export class SamengevoegdWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kenmerk!: string;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: String, nullable: true, description: ZONDER_SLEUTEL }) tekst!: string | null;
  @ApiProperty({ type: String, nullable: true, description: ZONDER_SLEUTEL }) ondernemingNaam!: string | null;
  @ApiProperty({ type: ContactWeergave, nullable: true }) contact!: ContactWeergave | null;
}

export class VraagWeergave {
  @ApiProperty() feit!: string;
  @ApiProperty() vraag!: string;
}

export class HulpvraagWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kenmerk!: string;
  @ApiProperty() regio!: string;
  @ApiProperty({ enum: HULPVRAAG_STATUSSEN }) status!: string;
  @ApiProperty({ enum: AAN_ZET, description: 'Wie aan zet is.' }) aanZet!: string;
  @ApiProperty({ enum: STAPPEN, description: 'Wat wie aan zet is te doen heeft.' }) stap!: string;
  @ApiProperty({ format: 'date-time' }) aanZetSinds!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Leeg (`null`) als het gesloten is.',
  })
  uiterlijkOp!: Date | null;
  @ApiProperty({ description: 'Wie erop toeziet: een coördinator, of `regio:<code>` voor het team.' })
  eigenaar!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom het gesloten is.' }) eindeReden!:
    string | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: String, nullable: true, description: ZONDER_SLEUTEL }) tekst!: string | null;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ enum: ['nl', 'en'] }) taal!: string;
  @ApiProperty({ enum: HERKOMSTEN }) herkomst!: string;
  @ApiProperty({ type: ContactWeergave, nullable: true }) contact!: ContactWeergave | null;
  @ApiProperty({ type: OndernemingWeergave }) onderneming!: OndernemingWeergave;
  @ApiProperty({ type: String, nullable: true, description: ZONDER_SLEUTEL }) eindeToelichting!:
    string | null;
  @ApiProperty() delenMetAanbieders!: boolean;
  @ApiProperty() onderzoek!: boolean;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ format: 'date-time' }) gewijzigdOp!: Date;
  @ApiProperty({
    type: [MatchWeergave],
    description:
      'Best passend eerst; alles met `ja` staat vóór `onbekend`. Wat volgens de ondernemer niet past, staat achteraan.',
  })
  matches!: MatchWeergave[];
  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1,
    description: 'Hoe waarschijnlijk het is dat niets past.',
  })
  geenPassendAanbod!: number | null;
  @ApiProperty({
    type: VraagWeergave,
    nullable: true,
    description: 'De vraag waarvan het antwoord het meest beslist.',
  })
  vraag!: VraagWeergave | null;
  @ApiProperty({ type: [ToewijzingKortWeergave] }) toewijzingen!: ToewijzingKortWeergave[];
  @ApiProperty({ type: [OverdrachtKortWeergave], description: 'Oudste eerst.' })
  overdrachten!: OverdrachtKortWeergave[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'De hulpvraag waarin deze verder gaat.',
  })
  samengevoegdMet!: string | null;
  @ApiProperty({ type: [SamengevoegdWeergave], description: 'Hulpvragen die in deze verder gaan.' })
  samengevoegd!: SamengevoegdWeergave[];
  @ApiProperty({
    type: Belverzoek,
    nullable: true,
    description: 'Mail komt niet aan: de coördinator moet de ondernemer bellen.',
  })
  belverzoek!: Belverzoek | null;
}
