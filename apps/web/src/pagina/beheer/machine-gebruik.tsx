// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import type { Machine } from './gegevens';
import { Kopieer } from './kopieer';

/** What the people behind the machine need to let it sign in. */
export function Gebruik({ machine: { id, scopes } }: { machine: Machine }): ReactNode {
  const tokenUrl = `${location.origin}/oauth2/token`;
  const verzoek = [
    'POST /oauth2/token',
    'Content-Type: application/x-www-form-urlencoded',
    '',
    'grant_type=client_credentials',
    `&client_id=${id}`,
    `&scope=${scopes.join(' ')}`,
    '&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    '&client_assertion=<het ondertekende bewijs>',
  ].join('\n');
  return (
    <>
      <Kop niveau={2}>Zo gebruikt het systeem dit</Kop>
      <Alinea>Geef deze gegevens aan de leverancier. Er is niets geheims bij.</Alinea>
      <dl className="feiten">
        <div>
          <dt>Client-id</dt>
          <dd>
            <Kopieer tekst={id} naam="de client-id" />
          </dd>
        </div>
        <div>
          <dt>Adres voor een token</dt>
          <dd>
            <Kopieer tekst={tokenUrl} naam="het adres voor een token" />
          </dd>
        </div>
        <div>
          <dt>Bewijs</dt>
          <dd>
            Een JWT (private_key_jwt, RFC 7523) met iss en sub gelijk aan de client-id, aud gelijk aan het
            adres voor een token, een jti die één keer wordt gebruikt, en een geldigheid van ten hoogste 5
            minuten.
          </dd>
        </div>
      </dl>
      <pre className="code code--blok" tabIndex={0} role="region" aria-label="Voorbeeld van een verzoek">
        {verzoek}
      </pre>
      <Alinea>
        Het token geldt 5 minuten en gaat mee als <code>Authorization: Bearer …</code> naar de API. Wat de API
        kan staat in{' '}
        <a className="nl-link" href="/api/v1/docs">
          de beschrijving van de API
        </a>
        .
      </Alinea>
    </>
  );
}
