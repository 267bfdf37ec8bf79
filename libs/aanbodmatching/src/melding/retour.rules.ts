// SPDX-License-Identifier: EUPL-1.2

/** What a report about the delivery of a mail says (RFC 3464). */
export interface Bezorgbericht {
  /** It will not be delivered any more. */
  mislukt: boolean;
  /** First digits of its status, as a reply of a mail server: `5.1.1` is 511. */
  code: number | null;
}

const MAX_VELDEN = 20_000;

/** Reads `message/delivery-status`; `null` when it is none. Of several recipients one failure is enough: we mail to one. */
export function readBezorgbericht(inhoud: string): Bezorgbericht | null {
  const tekst = inhoud.slice(0, MAX_VELDEN).replace(/\r?\n[ \t]+/g, ' ');
  const acties = [...tekst.matchAll(/^action:[ \t]*([a-z]+)/gim)].map(([, actie = '']) =>
    actie.toLowerCase(),
  );
  if (acties.length === 0) return null;
  const [, klasse, onderwerp, detail] = /^status:[ \t]*([245])\.(\d)\d{0,2}\.(\d)\d{0,2}/im.exec(tekst) ?? [];
  const code = klasse === undefined ? null : Number(`${klasse}${onderwerp}${detail}`);
  return { mislukt: acties.includes('failed'), code };
}
