// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { Persoon } from '../aanmelding.js';
import type { DemoToegang } from '../demo-api.js';
import { keurderVan } from './keurders.js';
import { ANALIST, ANALIST_2 } from './ontwerpen.js';
import type { Tijdvak } from './tijdvak.js';

interface Definitie {
  id: string;
  naam: string;
  edities: { id: string; nummer: number; status: string }[];
}
interface Editie {
  id: string;
  status: string;
  nummer: number;
  sha256: string | null;
  bevinding: object | null;
  teKeurenDoor: string[];
}

const URL = '/api/v1/impact';
const EZ = 'EZ';
const OMDE_MS = 500;
/** Of the report that waits, so many regions did not look at it yet. */
const WACHTEN = 5;
const WAAROM =
  'Na de verzegeling kwamen er nog antwoorden op vragenlijsten binnen. Die tellen in deze editie mee.';

const OPNIEUW = 'De vorige opbouw lukte niet en is opnieuw gevraagd.';
const VOORBIJ = ['geweigerd', 'mislukt'];

const kwartaalVan = (code: string): string => `${code.slice(6)}e kwartaal ${code.slice(0, 4)}`;

/**
 * The reports of the demo, as the people of EZ and the regions make them: one that is sealed and was corrected, and one that waits
 * for approval. The worker builds them; what is there already is left as it is, so that a broken off run goes on.
 */
export class DemoRapporten {
  constructor(
    private readonly api: DemoToegang,
    private readonly regios: readonly string[],
    /** Who signs in now, with a second step. */
    private readonly nu: () => Date,
  ) {}

  async add({ vanKwartaal, totKwartaal, eerder }: Tijdvak, later: () => Promise<unknown>): Promise<void> {
    const naam = `Impact van regionale hulp, jaar tot en met het ${kwartaalVan(totKwartaal)} (demo)`;
    const landelijk = await this.define(naam, vanKwartaal, totKwartaal);
    const eerste = await this.first(landelijk);
    await this.finish(eerste);
    await later();
    await this.finish(await this.correction(landelijk, eerste.id));
    const oud = `Impact van regionale hulp, jaar tot en met het ${kwartaalVan(eerder.tot)} (demo)`;
    const wacht = await this.first(await this.define(oud, eerder.van, eerder.tot));
    await this.approve(await this.built(wacht.id), WACHTEN);
  }

  private async define(naam: string, vanKwartaal: string, totKwartaal: string): Promise<string> {
    const bekend = (await this.all()).find((een) => een.naam === naam);
    if (bekend) return bekend.id;
    const body = { naam, vanKwartaal, totKwartaal, regios: [], themas: [] };
    return (await this.post<Definitie>('/rapportdefinities', ANALIST, body)).id;
  }

  /** Those that did not fail, in order; one that did is asked again. */
  private async living(definitieId: string): Promise<{ edities: { id: string }[]; mislukt: boolean }> {
    const alle = (await this.all()).find(({ id }) => id === definitieId)?.edities ?? [];
    const edities = alle.filter(({ status }) => !VOORBIJ.includes(status));
    return { edities: edities.toSorted((een, ander) => een.nummer - ander.nummer), mislukt: alle.length > 0 };
  }

  private async first(definitieId: string): Promise<Editie> {
    const { edities, mislukt } = await this.living(definitieId);
    const [bekend] = edities;
    const body = mislukt ? { waarom: OPNIEUW } : {};
    return bekend
      ? this.read(bekend.id)
      : this.post<Editie>(`/rapportdefinities/${definitieId}/edities`, ANALIST, body);
  }

  private async correction(definitieId: string, editieId: string): Promise<Editie> {
    const [, bekend] = (await this.living(definitieId)).edities;
    if (bekend) return this.read(bekend.id);
    return this.post<Editie>(`/rapportedities/${editieId}/correctie`, ANALIST, { waarom: WAAROM });
  }

  private async finish({ id }: Editie): Promise<void> {
    const editie = await this.built(id);
    await this.approve(editie, 0);
    const { status, sha256 } = await this.read(id);
    if (status === 'goedgekeurd') await this.post(`/rapportedities/${id}/verzegeling`, ANALIST_2, { sha256 });
  }

  /** Until the worker has built it. */
  private async built(id: string): Promise<Editie> {
    let editie = await this.read(id);
    while (editie.status === 'in-opbouw') {
      await pause(OMDE_MS);
      editie = await this.read(id);
    }
    if (editie.bevinding !== null)
      throw new Error(`Een rapport van de demo kwam er niet: ${JSON.stringify(editie.bevinding)}`);
    return editie;
  }

  /** In the order in which it is asked, all but the last so many; EZ comes last. */
  private async approve({ id, sha256, teKeurenDoor }: Editie, open: number): Promise<void> {
    const regios = teKeurenDoor.filter((namens) => namens !== EZ);
    for (const namens of regios.slice(0, Math.max(0, regios.length - open)))
      await this.agree(id, sha256, keurderVan(namens, this.regios.indexOf(namens)));
    if (open === 0 && teKeurenDoor.includes(EZ)) await this.agree(id, sha256, ANALIST_2);
  }

  private async agree(id: string, sha256: string | null, persoon: Persoon): Promise<void> {
    const body = { akkoord: true, sha256 };
    await this.api.call('PUT', `${URL}/rapportedities/${id}/keuring`, { persoon: this.met(persoon), body });
  }

  private all(): Promise<Definitie[]> {
    return this.api.all<Definitie>(`${URL}/rapportdefinities?aantal=100`, this.met(ANALIST));
  }

  private read(id: string): Promise<Editie> {
    return this.get<Editie>(`/rapportedities/${id}`);
  }

  private get<T>(pad: string): Promise<T> {
    return this.api.call<T>('GET', `${URL}${pad}`, { persoon: this.met(ANALIST) });
  }

  private post<T>(pad: string, persoon: Persoon, body: object): Promise<T> {
    return this.api.call<T>('POST', `${URL}${pad}`, { persoon: this.met(persoon), body });
  }

  private met({ sub, rol, regio, hoofdcoordinator }: Persoon): Persoon {
    const wie = { sub, rol, regio, hoofdcoordinator };
    return { ...wie, amr: ['pwd', 'otp', 'mfa'], auth_time: Math.floor(this.nu().getTime() / 1000) };
  }
}
