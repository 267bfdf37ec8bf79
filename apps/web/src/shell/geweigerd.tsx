// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useBegin } from '../begin';
import { inTaal, useTaal, useTeksten } from '../taal/taal';
import { KnopLink } from '../ui/knop';
import { Melding } from '../ui/melding';
import { Pagina } from '../ui/pagina';

const TEKSTEN = {
  nl: {
    kop: {
      403: 'U kunt hier niet verder',
      404: 'Deze pagina bestaat niet',
      429: 'Even wachten',
      503: 'Dit kan nu even niet',
    } as Record<number, string>,
    anders: 'Dit is niet gelukt',
    opnieuw: 'Opnieuw aanmelden',
    begin: 'Naar de startpagina',
    /** By code; without words of ours those of the API are shown. */
    reden: {} as Record<string, string>,
  },
  en: {
    kop: {
      403: 'You cannot go on here',
      404: 'This page does not exist',
      429: 'Please wait',
      503: 'This is not possible right now',
    } as Record<number, string>,
    anders: 'That did not work',
    opnieuw: 'Sign in again',
    begin: 'To the start page',
    reden: {
      'aanmelden-mislukt': 'Signing in did not work or took too long. Start again, and do it in one tab.',
      'aanmelden-afgebroken':
        'You are not signed in: signing in was stopped, or the sign-in service did not let you in.',
      'aanmelden-niet-beschikbaar':
        'Signing in is not possible right now: the sign-in service does not answer. Try again in a few minutes.',
      'bevestigen-mislukt':
        'You signed in again, but without a second step, such as a code on your phone. That is needed here.',
      'vreemde-herkomst': 'This request does not come from a page of Schakel. Nothing was changed.',
      'te-vaak': 'You do this too often. Wait a minute and try again.',
    } as Record<string, string>,
  },
};

/** What went wrong, and what to do about it. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const begin = useBegin('geweigerd');
  if (begin === null) return null;
  const { status, code, redenen } = begin;
  const eigen = t.reden[code];
  const meldingen = eigen === undefined ? redenen.map(({ melding }) => melding) : [eigen];
  return (
    <Pagina titel={t.kop[status] ?? t.anders} heeftFout>
      <Melding soort="fout">
        {meldingen.map((melding) => (
          // What the API says is in Dutch.
          <p className="nl-paragraph" key={melding} lang={eigen === undefined ? 'nl' : undefined}>
            {melding}
          </p>
        ))}
      </Melding>
      <div className="rij">
        <a className="nl-button nl-button--primary" href={inTaal('/aanmelden?opnieuw=ja', taal)}>
          <span className="nl-button__label">{t.opnieuw}</span>
        </a>
        <KnopLink naar="/" soort="stil">
          {t.begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}
