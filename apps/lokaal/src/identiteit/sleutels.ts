// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { JWK } from 'jose';
import { readJson, writePrivate } from '../machine/mappen.js';

/** The signing key (ES256) from `<map>/sleutels.json`; made once, so that tokens outlive a restart. */
export function keepSigningKey(map: string): JWK {
  const bestand = path.join(map, 'sleutels.json');
  const bewaard = readJson<JWK>(bestand);
  if (bewaard) return bewaard;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sleutel = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'ES256', use: 'sig' };
  writePrivate(bestand, JSON.stringify(sleutel));
  return sleutel;
}

/** File with the private key (PEM, P-256) that the api signs tokens of machines with; made once and kept. */
export const keepMachineSleutel = (map: string): string => keepPem(path.join(map, 'machine-sleutel.pem'));

/** File with the private key by which the api proves who it is when people sign in; made once and kept. */
export const keepClientSleutel = (map: string): string => keepPem(path.join(map, 'client-sleutel.pem'));

function keepPem(bestand: string): string {
  if (fs.existsSync(bestand)) return bestand;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writePrivate(bestand, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  return bestand;
}
