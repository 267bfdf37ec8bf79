// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Reden } from '#libs/kernel';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { KringaanmeldingDto } from './kringaanmelding.dto.js';
import type { Kringaanmelding } from './kringaanmelding.entity.js';
import { versieVan } from './kringaanmelding.rules.js';

export type Feiten = Pick<
  Kringaanmelding,
  'sbi' | 'sbiVersie' | 'gemeentecode' | 'werkgebied' | 'begonnenIn' | 'werkzamePersonen' | 'talen' | 'themas'
>;

type Register = Awaited<ReturnType<StamgegevensFacade['opvragenKvk']>>;

/** Turns what somebody typed into facts: a place to its gemeente, and what is missing from the trade register. */
@Injectable()
export class Kringfeiten {
  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  /** No facts, and every reason why not; or the facts. Asks the register only for what it can add. */
  async determine(
    dto: KringaanmeldingDto,
    kvkNummer: string | undefined,
  ): Promise<{ feiten: Feiten | null; redenen: Reden[] }> {
    const redenen: Reden[] = [];
    const register = await this.ask(dto, kvkNummer);
    const sbi = await this.checkSbi(codesOf(dto, register), redenen);
    const gemeentecode = await this.checkPlaats(dto, register, redenen);
    const themas = await this.checkThemas(dto.themas, redenen);
    if (redenen.length > 0 || !sbi || gemeentecode === null) return { feiten: null, redenen };
    const { werkgebied, talen } = dto;
    return { feiten: { ...sbi, gemeentecode, werkgebied, talen, themas, ...fillIn(dto, register) }, redenen };
  }

  private ask(dto: KringaanmeldingDto, kvkNummer: string | undefined): Promise<Register> {
    const mist =
      !dto.sbi?.length ||
      (dto.gemeentecode ?? dto.plaats) === undefined ||
      [dto.begonnenIn, dto.werkzamePersonen].includes(undefined);
    return mist && kvkNummer !== undefined ? this.stamgegevens.opvragenKvk(kvkNummer) : Promise.resolve(null);
  }

  private async checkSbi(
    codes: readonly string[],
    redenen: Reden[],
  ): Promise<Pick<Feiten, 'sbi' | 'sbiVersie'> | null> {
    const gevonden = await Promise.all(codes.map((code) => this.stamgegevens.checkSbi(code)));
    const onbekend = codes.filter((_code, i) => gevonden[i] === null);
    redenen.push(
      ...onbekend.map((code) => ({ pad: 'sbi', melding: `De SBI-code ${code} bestaat niet.` })),
      ...(codes.length === 0 ? [{ pad: 'sbi', melding: 'Vul in welk werk uw bedrijf doet.' }] : []),
    );
    const bekend = gevonden.flatMap((een) => een ?? []);
    const sbiVersie = versieVan(bekend);
    if (sbiVersie === null && bekend.length > 1)
      redenen.push({
        pad: 'sbi',
        melding: 'Deze SBI-codes zijn van twee lijsten. Kies codes van één lijst.',
      });
    return sbiVersie === null ? null : { sbi: [...new Set(bekend.map(({ code }) => code))], sbiVersie };
  }

  private async checkPlaats(
    { gemeentecode, plaats = '' }: KringaanmeldingDto,
    register: Register,
    redenen: Reden[],
  ): Promise<string | null> {
    const gevonden =
      gemeentecode === undefined && plaats.trim() === ''
        ? (register?.gemeentecode ?? 'Vul in waar uw bedrijf is.')
        : await this.findGemeente(gemeentecode, plaats);
    if (/^GM\d{4}$/.test(gevonden)) return gevonden;
    redenen.push({ pad: 'plaats', melding: gevonden });
    return null;
  }

  /** Its code, or in a sentence why there is none. */
  private async findGemeente(gemeentecode: string | undefined, plaats: string): Promise<string> {
    if (gemeentecode !== undefined) {
      const { gemeenten } = await this.stamgegevens.gebieden();
      const is = gemeenten.some((een) => een.gemeentecode === gemeentecode);
      return is ? gemeentecode : `De gemeente ${gemeentecode} bestaat niet.`;
    }
    const plek = await this.stamgegevens.gemeenteVanPlaats(plaats);
    if (plek === 'onbekend') return 'Deze plaats kennen wij niet. Vul de naam van een plaats of gemeente in.';
    return plek === 'meerdere'
      ? 'Deze plaats is er vaker. Vul de naam van de gemeente in.'
      : plek.gemeentecode;
  }

  private async checkThemas(codes: readonly string[] = [], redenen: Reden[]): Promise<string[]> {
    const bekend = (await this.stamgegevens.themas()).map(({ code }) => code);
    const onbekend = codes.filter((code) => !bekend.includes(code));
    redenen.push(...onbekend.map((code) => ({ pad: 'themas', melding: `Het thema ${code} bestaat niet.` })));
    return [...codes];
  }
}

const codesOf = ({ sbi = [] }: KringaanmeldingDto, register: Register): readonly string[] =>
  sbi.length > 0 ? sbi : [register?.sbi ?? []].flat();

/** What somebody says himself goes before what the register says, also when he says that he does not know. */
function fillIn(
  { begonnenIn, werkzamePersonen }: KringaanmeldingDto,
  register: Register,
): Pick<Feiten, 'begonnenIn' | 'werkzamePersonen'> {
  const begin = register?.oprichtingsdatum?.slice(0, 4);
  const bekend = {
    begonnenIn: begin ? Number(begin) : null,
    werkzamePersonen: register?.werkzamePersonen ?? null,
  };
  return {
    begonnenIn: begonnenIn === undefined ? bekend.begonnenIn : begonnenIn,
    werkzamePersonen: werkzamePersonen === undefined ? bekend.werkzamePersonen : werkzamePersonen,
  };
}
