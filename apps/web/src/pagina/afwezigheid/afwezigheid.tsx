// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useBank } from '../werkbank/bank';
import { useBehandelaars } from '../werkbank/gegevens';
import { useHandeling, type Handeling } from '../werkbank/handeling';
import { tekstVan } from '../werkbank/venster';
import type { Behandelaar } from '../werkbank/woorden';
import { Formulier, useRegister } from './formulier';
import { Team } from './team';

/** Who one is, for colleagues and so that hulpvragen can be one's own. */
function Naam({ zelf, handeling }: { zelf: Behandelaar | undefined; handeling: Handeling }): ReactNode {
  const { tell } = useBank();
  const register = useRegister(handeling);
  const { foutVan } = handeling;
  const save = (velden: FormData): void =>
    register(async () => {
      const body = {
        ...{ naam: tekstVan(velden, 'naam') ?? '', email: tekstVan(velden, 'email') ?? '' },
        ...(zelf ? { versie: zelf.versie } : {}),
      };
      await take(api.PUT('/behandelaars/ik', { body }));
      tell({ tekst: 'Uw gegevens zijn bewaard.' });
    });
  return (
    <Formulier titel="Uw naam" doe="Bewaren" handeling={handeling} onVerstuur={save}>
      {!zelf && (
        <Alinea>
          U staat nog niet in de lijst van behandelaars. Vul uw naam in: dan kunnen hulpvragen van u zijn en
          krijgt u elke werkdag een overzicht.
        </Alinea>
      )}
      <Tekstveld
        label="Naam"
        id="naam"
        name="naam"
        autoComplete="name"
        maxLength={200}
        defaultValue={zelf?.naam ?? ''}
        fout={foutVan('naam')}
      />
      <Tekstveld
        label="E-mailadres voor uw werk"
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        maxLength={254}
        defaultValue={zelf?.email ?? ''}
        fout={foutVan('email')}
      />
    </Formulier>
  );
}

const leegOf = (velden: FormData, veld: string): string | null => tekstVan(velden, veld) ?? null;

/** When one is away, and who does the work then. */
function Weg({
  zelf,
  collegas,
  handeling,
}: {
  zelf: Behandelaar;
  collegas: readonly Behandelaar[];
  handeling: Handeling;
}): ReactNode {
  const { tell } = useBank();
  const register = useRegister(handeling);
  const { foutVan } = handeling;
  const save = (velden: FormData): void => {
    register(async () => {
      const body = {
        ...{ van: leegOf(velden, 'van'), tot: leegOf(velden, 'tot') },
        ...{ vervanger: leegOf(velden, 'vervanger'), versie: zelf.versie },
      };
      await take(api.PUT('/behandelaars/ik/afwezigheid', { body }));
      tell({ tekst: 'Uw afwezigheid is bewaard.' });
    });
  };
  return (
    <Formulier titel="Wanneer u er niet bent" doe="Bewaren" handeling={handeling} onVerstuur={save}>
      <Tekstveld
        kort
        type="date"
        label="Eerste dag (niet verplicht)"
        uitleg="Leeg: u bent aanwezig."
        id="van"
        name="van"
        defaultValue={zelf.afwezigVan ?? ''}
        fout={foutVan('van')}
      />
      <Tekstveld
        kort
        type="date"
        label="Laatste dag (niet verplicht)"
        uitleg="Leeg: u weet nog niet wanneer u terug bent."
        id="tot"
        name="tot"
        defaultValue={zelf.afwezigTot ?? ''}
        fout={foutVan('tot')}
      />
      <Keuzelijst
        label="Wie neemt het werk over? (niet verplicht)"
        uitleg="Kiest u niemand, dan doet de hoofdcoördinator het."
        id="vervanger"
        name="vervanger"
        defaultValue={zelf.vervanger?.id ?? ''}
        keuzes={[
          { waarde: '', label: 'Niemand in het bijzonder' },
          ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
        ]}
        fout={foutVan('vervanger')}
      />
    </Formulier>
  );
}

const andersDan = (lijst: readonly Behandelaar[]): Behandelaar[] =>
  lijst.filter(({ ik, actief }) => !ik && actief);

/** When one is away and who stands in, one's name, and the team. */
export function Component(): ReactNode {
  const lijst = useBehandelaars();
  const naam = useHandeling();
  const weg = useHandeling();
  const zelf = lijst?.find((een) => een.ik);
  const heeftFout = [naam, weg].some(({ fouten }) => fouten.length > 0);
  return (
    <Pagina titel="Afwezigheid" heeftFout={heeftFout}>
      {!lijst && <Skelet hoogte="10rem" aantal={2} />}
      {lijst && (
        <div className="wl__twee wl__twee--gelijk">
          <div className="stapel stapel--ruim">
            {/* Another version is another form: what was saved stands in it. */}
            {zelf && (
              <Weg key={`weg${zelf.versie}`} zelf={zelf} collegas={andersDan(lijst)} handeling={weg} />
            )}
            <Naam key={`naam${zelf?.versie ?? ''}`} zelf={zelf} handeling={naam} />
          </div>
          <Team behandelaars={lijst} />
        </div>
      )}
    </Pagina>
  );
}
