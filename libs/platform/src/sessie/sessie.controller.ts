// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Klok, TOKEN_ROLLEN, type Actor } from '#libs/kernel';
import { Aangemelde, Handelend, type Aangemeld } from '../auth/toegang.js';
import { Configuratie } from '../config/configuratie.js';
import { isBevestigd } from './bevestiging.rules.js';
import { Organisatieregister } from './organisatieregister.js';
import {
  BeeindigdWeergave,
  EigenOrganisatie,
  IkWeergave,
  SessieWeergave,
  Sessiebeeindiging,
} from './sessie.dto.js';
import { Sessies } from './sessie.service.js';

@ApiTags('aanmelding')
@ApiBearerAuth('token')
@Controller('api/v1')
export class SessieController {
  constructor(
    private readonly sessies: Sessies,
    private readonly organisaties: Organisatieregister,
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  @Get('ik')
  @ApiOperation({ summary: 'Wie u bent', operationId: 'ikLezen' })
  @ApiOkResponse({ type: IkWeergave })
  async ik(@Aangemelde() aangemeld: Aangemeld): Promise<IkWeergave> {
    const { actor, aanmelding, inactiefOp, vervaltOp } = aangemeld;
    return {
      rol: actor.rol,
      regio: actor.regio ?? null,
      hoofdcoordinator: actor.hoofdcoordinator === true,
      kvkNummer: actor.kvkNummer ?? null,
      organisatie: await this.organisatieVan(actor),
      aangemeldOp: aanmelding?.op ?? null,
      bevestigdTot: this.bevestigdTot(aangemeld),
      inactiefOp: inactiefOp ?? null,
      vervaltOp: vervaltOp ?? null,
    };
  }

  @Get('sessie')
  @ApiOperation({
    summary: 'Of er iemand is aangemeld',
    description: 'Voor een scherm dat er voor iedereen is: ook zonder aanmelding een gewoon antwoord.',
    operationId: 'sessieLezen',
  })
  @ApiOkResponse({ type: SessieWeergave })
  async sessie(@Aangemelde() aangemeld: Aangemeld): Promise<SessieWeergave> {
    const isIemand = (TOKEN_ROLLEN as readonly string[]).includes(aangemeld.actor.rol);
    return { ik: isIemand ? await this.ik(aangemeld) : null, voorbeelden: this.config.demo };
  }

  @Delete('sessies')
  @ApiOperation({
    summary: 'Overal afmelden',
    description: 'Beëindigt al uw sessies, ook op andere apparaten. Bij de aanmelddienst blijft u aangemeld.',
    operationId: 'eigenSessiesBeeindigen',
  })
  @ApiOkResponse({ type: BeeindigdWeergave })
  async endOwn(@Handelend() actor: Actor): Promise<BeeindigdWeergave> {
    return { beeindigd: await this.sessies.endOwn(actor) };
  }

  @Post('sessies/beeindiging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Sessies van een persoon beëindigen',
    description:
      'Bijvoorbeeld na verlies van een telefoon. Een token dat al is uitgegeven, werkt tot zijn einde.',
    operationId: 'sessiesBeeindigen',
  })
  @ApiOkResponse({ type: BeeindigdWeergave })
  async endOf(@Handelend() actor: Actor, @Body() { subject }: Sessiebeeindiging): Promise<BeeindigdWeergave> {
    return { beeindigd: await this.sessies.endOf(actor, subject) };
  }

  private async organisatieVan({ organisatieId }: Actor): Promise<EigenOrganisatie | null> {
    const bekend = organisatieId === undefined ? null : await this.organisaties.byId(organisatieId);
    return bekend && { id: bekend.id, naam: bekend.naam };
  }

  private bevestigdTot({ aanmelding }: Aangemeld): Date | null {
    const { bevestiging } = this.config.aanmelden;
    if (aanmelding?.op === undefined || !isBevestigd(aanmelding, bevestiging, this.klok.nu())) return null;
    return new Date(aanmelding.op.getTime() + bevestiging.minuten * 60_000);
  }
}
