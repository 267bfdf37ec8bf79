// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate with its key, both PEM, for a server of a test. */
export interface Certificaat {
  cert: string;
  key: string;
}

/** DER (X.690): tag, length, content. */
function der(tag: number, ...delen: Buffer[]): Buffer {
  const inhoud = Buffer.concat(delen);
  const n = inhoud.length;
  const lengte = n < 0x80 ? [n] : n < 0x100 ? [0x81, n] : [0x82, n >> 8, n & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengte]), inhoud]);
}

const rij = (...delen: Buffer[]): Buffer => der(0x30, ...delen);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const tijd = (moment: Date): Buffer =>
  der(0x17, Buffer.from(`${moment.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const ECDSA_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';
const DAG = 86_400_000;

/** Self-signed (RFC 5280), for these names, two days around now: no certificate of a test ever ends up being trusted. */
export function newCertificaat(namen: string[]): Certificaat {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algoritme = rij(oid(ECDSA_SHA256));
  const wie = rij(der(0x31, rij(oid(COMMON_NAME), der(0x0c, Buffer.from('schakel-test')))));
  const dns = rij(...namen.map((naam) => der(0x82, Buffer.from(naam))));
  const tbs = rij(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algoritme,
    wie,
    rij(tijd(new Date(Date.now() - DAG)), tijd(new Date(Date.now() + DAG))),
    wie,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, rij(rij(oid(SUBJECT_ALT_NAME), der(0x04, dns)))),
  );
  const handtekening = der(0x03, Buffer.from([0]), sign('sha256', tbs, privateKey));
  const base64 = rij(tbs, algoritme, handtekening).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  };
}
