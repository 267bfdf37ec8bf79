// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs/promises';
import path from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { Configuratie, ConfiguratieFout } from '#libs/platform';
import type * as Xml from 'libxml2-wasm';
import { PAIN_001 } from './sepa/pain001.rules.js';
import { toSchemafouten } from './sepa/schemafouten.rules.js';

/** As ISO 20022 calls it. */
const BESTAND = 'pain.001.001.09.xsd';

/** The XML schema that a file for the bank must fit, when the operator has one (`SEPA_XSD_MAP`); without it everything fits. */
@Injectable()
export class Betaalschema implements OnModuleInit {
  private schema: { xml: typeof Xml; validator: Xml.XsdValidator } | null = null;

  constructor(private readonly config: Configuratie) {}

  /** Throws `ConfiguratieFout`, so that the process does not start: what cannot be checked must not look checked. */
  async onModuleInit(): Promise<void> {
    const { sepaXsdMap } = this.config;
    if (sepaXsdMap === undefined) return;
    const bytes = await fs.readFile(path.join(sepaXsdMap, BESTAND)).catch(() => {
      throw onbruikbaar(`noemt een map waarin ${BESTAND} niet te lezen is`);
    });
    // Only who has a schema loads what reads it. It opens no other files: a schema that needs any is refused here.
    const xml = await import('libxml2-wasm');
    this.schema = { xml, validator: toValidator(xml, bytes) };
  }

  /** Throws a conflict with the first faults, in which nothing of the file itself stands but names of elements. */
  require(bestand: string): void {
    if (this.schema === null) return;
    const { xml, validator } = this.schema;
    let document: Xml.XmlDocument | undefined;
    try {
      document = xml.XmlDocument.fromString(bestand);
      validator.validate(document);
    } catch (fout) {
      if (!(fout instanceof xml.XmlLibError)) throw fout;
      throw new DomainError('conflict', 'bestand-past-niet', toSchemafouten(fout.details));
    } finally {
      document?.dispose();
    }
  }
}

/** The document lives as long as what was made of it: until the process ends. */
function toValidator(xml: typeof Xml, bytes: Uint8Array): Xml.XsdValidator {
  try {
    const document = xml.XmlDocument.fromBuffer(bytes);
    if (document.root.attr('targetNamespace')?.value !== PAIN_001)
      throw onbruikbaar(`heeft een ${BESTAND} dat geen schema van ${PAIN_001} is`);
    return xml.XsdValidator.fromDoc(document);
  } catch (fout) {
    if (!(fout instanceof xml.XmlLibError)) throw fout;
    throw onbruikbaar(`heeft een ${BESTAND} dat geen geldig XML-schema is (${fout.message.trim()})`);
  }
}

const onbruikbaar = (reden: string): ConfiguratieFout => new ConfiguratieFout([`SEPA_XSD_MAP ${reden}.`]);
