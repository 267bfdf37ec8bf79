// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Configuratie, PlatformModule } from '#libs/platform';
import { BankrekeningService } from '../src/bankrekening/bankrekening.service.js';
import { BetaalbatchService } from '../src/betaling/betaalbatch.service.js';
import { Betaalschema } from '../src/betaling/betaalschema.js';
import { BetalingLezer } from '../src/betaling/betaling.lezer.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';
import { Betaalproef, PROGRAMMA, aanbieder, fenna, provincie, tweede } from './betaalproef.js';

@Module({})
class Root {}

const NAAM = 'pain.001.001.09.xsd';
const PAIN_001 = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
const ADRES = { straat: 'Kade', huisnummer: '1', postcode: '7511 AA', plaats: 'Enschede', land: 'NL' };

/** A part of the structure: the header whole, of the orders only that they are there. */
const xsd = (lengte: number, ns = PAIN_001): string => `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${ns}" targetNamespace="${ns}" elementFormDefault="qualified">
  <xs:element name="Document"><xs:complexType><xs:sequence>
    <xs:element name="CstmrCdtTrfInitn"><xs:complexType><xs:sequence>
      <xs:element name="GrpHdr"><xs:complexType><xs:sequence>
        <xs:element name="MsgId" type="Kenmerk"/><xs:element name="CreDtTm" type="xs:dateTime"/>
        <xs:element name="NbOfTxs" type="xs:positiveInteger"/><xs:element name="CtrlSum" type="xs:decimal"/>
        <xs:element name="InitgPty"><xs:complexType><xs:sequence><xs:element name="Nm" type="Kenmerk"/></xs:sequence></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="PmtInf" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:any namespace="##targetNamespace" processContents="skip" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
  <xs:simpleType name="Kenmerk"><xs:restriction base="xs:string"><xs:maxLength value="${lengte}"/></xs:restriction></xs:simpleType>
</xs:schema>`;

describe('a file for the bank and the schema that is at hand', () => {
  let p: Betaalproef;
  let map: string;
  let schema: Betaalschema;
  const nietPassend = { soort: 'conflict', code: 'bestand-past-niet' };

  beforeAll(async () => {
    p = await Betaalproef.start();
    map = await fs.mkdtemp(path.join(os.tmpdir(), 'schakel-xsd-'));
    schema = p.app.get(Betaalschema);
  });
  beforeEach(async () => {
    await p.begin();
    for (const [iban, wie, anders] of [
      ['NL91ABNA0417164300', aanbieder, {}],
      ['NL20INGB0001234567', fenna, { programmaId: PROGRAMMA }],
    ] as const) {
      const rekeningen = p.app.get(BankrekeningService);
      const nieuw = { iban, tenaamstelling: 'Proef', ...ADRES, ...anders };
      const id = await rekeningen.enter(wie, nieuw, undefined);
      await rekeningen.confirm(provincie, id, { versie: 1, gecontroleerdMet: 'handelsregister' });
    }
    p.nu = '2027-03-12T12:00:00Z';
    await p.addDeclaratie(100);
  });
  afterAll(async () => {
    await p?.stop();
    await fs.rm(map, { recursive: true });
  });

  const compose = (): Promise<string> =>
    p.app.get(BetaalbatchService).compose(fenna, { programmaId: PROGRAMMA }, undefined);
  const release = async (id: string, wie: typeof fenna): Promise<void> => {
    const { versie, bestandHash } = await p.app.get(BetalingLezer).read(wie, id);
    await p.app.get(BetaalbatchService).release(wie, id, { versie, bestandHash });
  };
  /** Starts the lib's own part anew, with this in the folder. */
  async function use(inhoud: string): Promise<void> {
    await fs.writeFile(path.join(map, NAAM), inhoud);
    await start(map);
  }
  async function start(sepaXsdMap: string): Promise<void> {
    const nieuw = new Betaalschema(new Configuratie({ ...p.config, sepaXsdMap }));
    await nieuw.onModuleInit();
    Object.assign(schema, nieuw);
  }

  it('is released when it fits', async () => {
    await use(xsd(35));
    const id = await compose();
    await release(id, tweede);
    await release(id, provincie);
    expect(await p.app.get(BetalingLezer).read(fenna, id)).toMatchObject({ status: 'vrijgegeven' });
  });

  it('is not made when it does not fit, and says where', async () => {
    await use(xsd(7));
    await expect(compose()).rejects.toMatchObject({
      ...nietPassend,
      redenen: [
        { melding: expect.stringContaining('past niet in het schema') },
        { melding: 'regel 3: MsgId heeft te veel tekens.' },
      ],
    });
    expect(await p.beheer('SELECT FROM prestatiefinanciering.betaalbatch')).toEqual([]);
  });

  it('that was made before there was a schema is released by neither when it does not fit', async () => {
    await use(xsd(35));
    const id = await compose();
    await use(xsd(7));
    await expect(release(id, tweede)).rejects.toMatchObject(nietPassend);
    await use(xsd(35));
    await release(id, tweede);
    await use(xsd(7));
    await expect(release(id, provincie)).rejects.toMatchObject(nietPassend);
    expect(await p.app.get(BetalingLezer).read(fenna, id)).toMatchObject({ status: 'eenmaal-vrijgegeven' });
  });

  it('is not left unchecked because the schema cannot be used: the process does not start', async () => {
    await expect(start(path.join(map, 'nergens'))).rejects.toThrow(
      /SEPA_XSD_MAP noemt een map waarin pain\.001\.001\.09\.xsd niet te lezen is/,
    );
    await expect(use('geen xml')).rejects.toThrow(/geen geldig XML-schema/);
    await expect(use(`<a targetNamespace="${PAIN_001}"/>`)).rejects.toThrow(/geen geldig XML-schema/);
    await expect(use(xsd(35).replace('"xs:decimal"', '"Weg"'))).rejects.toThrow(/geen geldig XML-schema/);
    await expect(use(xsd(35, 'urn:proef'))).rejects.toThrow(/geen schema van urn:iso:std:iso:20022/);
    const config = new Configuratie({ ...p.config, sepaXsdMap: map });
    const root = {
      module: Root,
      imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule],
    };
    const app = await NestFactory.create(root, new FastifyAdapter(), { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow(/De configuratie klopt niet:\n- SEPA_XSD_MAP/);
    await app.close();
  });
});
