// SPDX-License-Identifier: EUPL-1.2
import { useState, type ChangeEvent, type ReactNode } from 'react';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { Keuzes, Tekstveld, Tekstvlak } from '../../ui/veld';
import { tekstVan } from '../werkbank/venster';
import type { Schema } from '../../api/api';
import type { Invoer } from './invoer';
import { isGeheim, readSleutelset } from './sleutelset';

type Bron = Pick<Schema['NieuweMachineclient'], 'jwks' | 'jwksUrl'>;

const BRONNEN = [
  {
    waarde: 'adres',
    label: 'Op een eigen adres van de machine',
    uitleg: 'Het systeem maakt zijn sleutels zelf bekend en kan ze wisselen zonder u.',
  },
  { waarde: 'sleutels', label: 'Hier', uitleg: 'U plakt de openbare sleutels, of u kiest een bestand.' },
];

/** Where the keys are, or what is wrong with what was filled in. */
export function readBron(velden: FormData): { bron: Bron; fouten: Veldfout[] } {
  if (velden.get('bron') === 'adres') {
    const jwksUrl = tekstVan(velden, 'jwksUrl') ?? '';
    const goed = /^https:\/\/\S+$/.test(jwksUrl);
    const melding = 'Vul het hele adres van de sleutels in. Het begint met https://.';
    return { bron: { jwksUrl }, fouten: goed ? [] : [{ veld: 'jwksUrl', melding }] };
  }
  const gelezen = readSleutelset(tekstVan(velden, 'jwks') ?? '');
  return gelezen.goed
    ? { bron: { jwks: { keys: gelezen.keys } }, fouten: [] }
    : { bron: {}, fouten: [{ veld: 'jwks', melding: gelezen.melding }] };
}

/** A pasted key set. A secret key is taken out of the field at once: it must not be on a screen either. */
function Plakveld({ begin, fout }: { begin: string; fout: string | undefined }): ReactNode {
  const [tekst, setTekst] = useState(begin);
  const [geweigerd, setGeweigerd] = useState<string>();
  const fill = (nieuw: string): void => {
    const gelezen = isGeheim(nieuw) ? readSleutelset(nieuw) : null;
    setGeweigerd(gelezen?.goed === false ? gelezen.melding : undefined);
    setTekst(gelezen === null ? nieuw : '');
  };
  const load = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    void target.files?.[0]?.text().then(fill);
    target.value = '';
  };
  return (
    <>
      <div aria-live="assertive" className="onzichtbaar">
        {geweigerd}
      </div>
      <Tekstvlak
        id="jwks"
        name="jwks"
        label="Openbare sleutels"
        uitleg="Een JWK Set: JSON met keys. Elke sleutel heeft een eigen kid, en is RSA van ten minste 2048 bits of P-256."
        rows={8}
        spellCheck={false}
        value={tekst}
        onChange={({ target }) => fill(target.value)}
        fout={geweigerd ?? fout}
      />
      <Tekstveld
        type="file"
        accept=".json,.jwk,.jwks,application/json"
        label="Of kies een bestand (niet verplicht)"
        onChange={load}
      />
    </>
  );
}

/** Asks for the keys of a machine: by address, or the keys themselves. */
export function Sleutelvelden({
  invoer,
  foutVan,
}: {
  invoer: Invoer;
  foutVan: (veld: string) => string | undefined;
}): ReactNode {
  const [bron, setBron] = useState(invoer.van('bron', 'sleutels'));
  return (
    <>
      <Keuzes
        label="Waar staan de openbare sleutels?"
        naam="bron"
        keuzes={BRONNEN}
        gekozen={[bron]}
        onKies={setBron}
      />
      {bron === 'adres' ? (
        <Tekstveld
          id="jwksUrl"
          name="jwksUrl"
          type="url"
          inputMode="url"
          label="Adres van de sleutels"
          uitleg="Bijvoorbeeld https://crm.example.nl/jwks.json. De server moet door de technisch beheerder zijn toegestaan (MACHINE_JWKS_HOSTS)."
          defaultValue={invoer.van('jwksUrl')}
          fout={foutVan('jwksUrl')}
        />
      ) : (
        <Plakveld begin={invoer.van('jwks')} fout={foutVan('jwks')} />
      )}
    </>
  );
}
