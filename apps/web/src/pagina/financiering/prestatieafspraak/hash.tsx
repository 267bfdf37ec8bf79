// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inTijdstip } from '../../../taal/taal';
import { wie } from '../wie';
import { documentVan, type Afspraak, type Versie } from './gegevens';

/** What was signed, by whom, and how anybody finds that it is so. */
export function Vastgelegd({ afspraak, versie }: { afspraak: Afspraak; versie: Versie }): ReactNode {
  if (versie.hash === null) return null;
  const naam = `${afspraak.nummer}-v${versie.versie}.json`;
  return (
    <div className="stapel stapel--dicht">
      {versie.ondertekeningen.length > 0 && (
        <ul>
          {versie.ondertekeningen.map(({ kant, namens, op, naam: tekenaar }) => (
            <li key={kant}>
              Getekend namens <b>{namens}</b> op {inTijdstip(op, 'nl')}{' '}
              <span className="klein">({wie(tekenaar)})</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="nl-link" href={documentVan(afspraak, versie)} download={naam}>
          Download versie {versie.versie} als JSON
        </a>
      </p>
      <details>
        <summary>Hash van versie {versie.versie}, en hoe u die narekent</summary>
        <p>
          <code className="hash">{versie.hash}</code>
        </p>
        <p>
          Dit is de SHA-256 van het bestand dat u hierboven downloadt, byte voor byte. Reken hem na met{' '}
          <code>sha256sum {naam}</code> (Linux), <code>shasum -a 256 {naam}</code> (macOS) of{' '}
          <code>Get-FileHash {naam}</code> (Windows). Komt er iets anders uit, dan is het niet wat is
          ondertekend.
        </p>
      </details>
    </div>
  );
}
