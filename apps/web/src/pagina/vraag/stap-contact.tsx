// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Tekstveld } from '../../ui/veld';
import { Stap, type Stapprops } from './stap';
import { TEKSTEN } from './teksten';

interface Vakje {
  naam: 'delenMetAanbieders' | 'onderzoek';
  label: string;
  uitleg: string;
}

/** Not ticked beforehand: consent is given and not left standing. */
function Toestemming({ antwoorden }: Pick<Stapprops, 'antwoorden'>): ReactNode {
  const { contact: t, nietVerplicht } = useTeksten(TEKSTEN);
  const vakjes: readonly Vakje[] = [
    { naam: 'delenMetAanbieders', label: t.delen, uitleg: t.delenUitleg },
    { naam: 'onderzoek', label: t.onderzoek, uitleg: t.onderzoekUitleg },
  ];
  return (
    <fieldset className="veld">
      <legend>{`${t.toestemming} ${nietVerplicht}`}</legend>
      {vakjes.map(({ naam, label, uitleg }) => (
        <label className="keuze" key={naam}>
          <input
            type="checkbox"
            name={naam}
            value="ja"
            id={naam}
            defaultChecked={antwoorden[naam] === 'ja'}
          />
          <span>
            <b>{label}</b>
            <span className="klein">{uitleg}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function StapContact({ kaal, kop, antwoorden, fouten }: Stapprops): ReactNode {
  const { contact: t, nietVerplicht } = useTeksten(TEKSTEN);
  return (
    <Stap naam="contact" titel={t.kop} kaal={kaal} kop={kop}>
      <Tekstveld
        id="contactNaam"
        name="contactNaam"
        label={t.naam}
        fout={fouten.contactNaam}
        defaultValue={antwoorden.contactNaam}
        autoComplete="name"
      />
      <Tekstveld
        id="email"
        name="email"
        type="email"
        label={t.email}
        uitleg={t.emailUitleg}
        fout={fouten.email}
        defaultValue={antwoorden.email}
        autoComplete="email"
        spellCheck={false}
      />
      <Tekstveld
        id="telefoon"
        name="telefoon"
        type="tel"
        label={`${t.telefoon} ${nietVerplicht}`}
        fout={fouten.telefoon}
        defaultValue={antwoorden.telefoon}
        autoComplete="tel"
        kort
      />
      <Toestemming antwoorden={antwoorden} />
    </Stap>
  );
}
