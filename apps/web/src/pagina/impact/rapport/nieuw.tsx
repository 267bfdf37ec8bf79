// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../../api/api';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Pagina } from '../../../ui/pagina';
import { Keuzelijst, Tekstveld, type Keus } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { useRegios, useThemas } from '../../werkbank/gegevens';
import { tekstVan } from '../../werkbank/venster';
import { ALLE, regioveld, themaveld } from '../filters';
import { kwartaalNaam } from '../toon';
import { RAPPORTEN } from './gegevens';

type Nieuw = Schema['NieuweRapportdefinitieDto'];
const JAREN = 5;

/** Quarters that are over, the last first; the one that runs too, for who looks ahead. */
function kwartalen(nu: Date): Keus[] {
  const laatste = nu.getFullYear() * 4 + Math.floor(nu.getMonth() / 3);
  return Array.from({ length: JAREN * 4 }, (_, nr) => {
    const kwartaal = laatste - nr;
    const code = `${Math.floor(kwartaal / 4)}-K${(kwartaal % 4) + 1}`;
    return { waarde: code, label: `${kwartaalNaam(code)}${nr === 0 ? ' (loopt nog)' : ''}` };
  });
}

const NAMEN: Record<'naam' | 'vanKwartaal' | 'totKwartaal' | 'regios' | 'themas', string> = {
  ...{ naam: 'Naam', vanKwartaal: 'Eerste kwartaal', totKwartaal: 'Laatste kwartaal' },
  ...{ regios: 'Regio', themas: 'Thema' },
};

const alleen = (waarde: string | undefined): string[] => (waarde === undefined ? [] : [waarde]);

const readNieuw = (velden: FormData): Nieuw => ({
  naam: tekstVan(velden, 'naam') ?? '',
  vanKwartaal: tekstVan(velden, 'vanKwartaal') ?? '',
  totKwartaal: tekstVan(velden, 'totKwartaal') ?? '',
  regios: alleen(tekstVan(velden, 'regios')),
  themas: alleen(tekstVan(velden, 'themas')),
});

function Velden({ foutVan }: { foutVan: (veld: string) => string | undefined }): ReactNode {
  const [regios, themas] = [useRegios(), useThemas()];
  const keuzes = kwartalen(new Date());
  const bij = (veld: keyof typeof NAMEN) => ({
    ...{ id: veld, name: veld, label: NAMEN[veld], fout: foutVan(veld) },
  });
  return (
    <>
      <Tekstveld
        {...bij('naam')}
        uitleg="Zo heet het rapport ook in het openbaar, bijvoorbeeld: Impact 2026."
        maxLength={120}
      />
      <Keuzelijst {...bij('vanKwartaal')} keuzes={keuzes} defaultValue={keuzes[4]?.waarde} />
      <Keuzelijst
        {...bij('totKwartaal')}
        uitleg="Dit kwartaal telt mee."
        keuzes={keuzes}
        defaultValue={keuzes[1]?.waarde}
      />
      <Keuzelijst
        {...bij('regios')}
        uitleg="Wie het aangaat, keurt het: elke regio, of deze ene."
        keuzes={[ALLE, ...regioveld(regios, null).keuzes.slice(1)]}
      />
      <Keuzelijst {...bij('themas')} keuzes={themaveld(themas, null).keuzes} />
    </>
  );
}

/** What a report is about; it is built at once. */
export function Component(): ReactNode {
  const naar = useNavigate();
  const handeling = useHandeling(RAPPORTEN);
  // Pressed twice it is made once.
  const [sleutel] = useState(() => crypto.randomUUID());
  const make = async (body: Nieuw): Promise<void> => {
    const header = { 'Idempotency-Key': `${sleutel}-${JSON.stringify(body).length}` };
    const { id } = await take(api.POST('/impact/rapportdefinities', { body, params: { header } }));
    const editie = await take(
      api.POST('/impact/rapportdefinities/{id}/edities', { body: {}, params: { path: { id }, header } }),
    );
    await naar(`/cijfers/rapporten/${editie.id}`);
  };
  return (
    <Pagina titel="Maak een rapport" heeftFout={handeling.fouten.length > 0}>
      <p>
        <Verwijzing naar="/cijfers/rapporten">Terug naar de rapporten</Verwijzing>
      </p>
      <Alinea>
        U legt vast waarover het rapport gaat; dat verandert niet meer. Daarna wordt het op de achtergrond
        opgebouwd.
      </Alinea>
      <Foutsamenvatting fouten={handeling.fouten} namen={NAMEN} />
      <form
        noValidate
        className="stapel tekst"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const velden = readNieuw(new FormData(gebeurtenis.currentTarget));
          void handeling.run(() => make(velden));
        }}
      >
        <Velden foutVan={handeling.foutVan} />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Leg vast en bouw op
          </Knop>
        </div>
      </form>
    </Pagina>
  );
}
