/** Draws old communes with their hamlets and offices. */
import type { ProvinceCommune } from '#product/sample/index.js';
import {
  Distribution,
  districtPeoples,
  hamletNames,
  hamletWord,
  institutions,
  type Random,
  registeredIn,
  shortName,
} from '#product/sample/index.js';
import { slug } from '#product/text/index.js';
import { type Families, familiesOf } from './people/surnames.js';
import type { YearsScenario } from './scenario.js';

/** A branch where people live. */
export interface Hamlet {
  people: string;
  families: Families;
}

export interface Place {
  index: number;
  commune: string;
  /** District in texts: `huyện Tân Sơn`. */
  district: string;
  province: string;
  /** Indexes of places in the same district, its own included. */
  near: number[];
  peoples: Distribution<string>;
  hamlets: Hamlet[];
  /** Hamlets first, then schools and offices. */
  branches: string[];
  /** Relative number of people. */
  size: number;
  hometown: string;
  idPrefix: string;
  /** First three digits of the CMND: two of the province, one of the district. */
  cardPrefix: string;
  /** Folder and name of its files, without extension. */
  path: string;
  /** Name of the district's upper school, if it is here. */
  school?: string;
}

/** Takes complete districts, as many as the rows need. */
export function placesOf(
  scenario: YearsScenario,
  communes: readonly ProvinceCommune[],
  rows: number,
  random: Random,
): Place[] {
  const wanted = Math.max(3, Math.round(rows / scenario.rowsOfCommune));
  const chosen = byDistrict(communes, random).slice(0, wanted);
  const rowsOfPlace = rows / chosen.length;
  const paths = new Set<string>();
  const places = chosen.map((commune, index) => {
    const place = placeOf(commune, index, rowsOfPlace, scenario, random);
    while (paths.has(place.path)) place.path += '-2';
    paths.add(place.path);
    return place;
  });
  const districts = new Map<string, Place[]>();
  for (const place of places) {
    districts.set(place.district, [...(districts.get(place.district) ?? []), place]);
  }
  let series = 0;
  for (const district of districts.values()) {
    series = (series + 1) % 10;
    const near = district.map(({ index }) => index);
    district.forEach((place, i) => {
      place.near = near;
      place.cardPrefix += series;
      if (i % 6 === 0) place.school = `Trường THPT ${shortName(place.commune)}`;
    });
  }
  return places;
}

function byDistrict(communes: readonly ProvinceCommune[], random: Random): ProvinceCommune[] {
  const districts = [...new Set(communes.map(({ district }) => district))];
  const start = random.below(districts.length);
  const order = new Map(
    districts.map((district, i) => [district, (i + districts.length - start) % districts.length]),
  );
  return [...communes].sort((a, b) => order.get(a.district)! - order.get(b.district)!);
}

function placeOf(
  commune: ProvinceCommune,
  index: number,
  rowsOfPlace: number,
  scenario: YearsScenario,
  random: Random,
): Place {
  const { name, district, province } = commune;
  const size = random.between(45, 165) / 105;
  const count = Math.min(20, Math.max(3, Math.round((rowsOfPlace * size) / scenario.branchSize)));
  const offices = institutions(name, Math.min(4, Math.max(1, Math.round(count / 4))), random);
  const word = hamletWord(name, district, province, random);
  const named = random.chance(0.5) ? hamletNames(district, random) : [];
  const peoples = districtPeoples(district);
  const hamlets: Hamlet[] = [];
  const branches: string[] = [];
  for (let i = 0; i < count; i++) {
    const people = peoples.draw(random);
    hamlets.push({ people, families: familiesOf(people, random) });
    branches.push(`${word} ${named[i] ?? i + 1}`);
  }
  const registered = registeredIn(commune);
  const lowerDistrict = district[0]!.toLowerCase() + district.slice(1);
  return {
    index,
    commune: name,
    district: lowerDistrict,
    province: registered.name,
    near: [],
    peoples,
    hamlets,
    branches: [...branches, ...offices],
    size,
    hometown: `${shortName(name)}, ${shortDistrict(district)}, ${registered.name}`,
    idPrefix: registered.idPrefix,
    cardPrefix: registered.cardPrefix,
    path: `${slug(district)}/${slug(name)}`,
  };
}

function shortDistrict(district: string): string {
  return district.replace(/^(Huyện|Thị xã|Thành phố) /, '');
}

/** Makes a distribution of communes by size. */
export function bySize(places: readonly Place[]): Distribution<number> {
  return new Distribution(
    places.map(({ index }) => index),
    places.map(({ size }) => size),
  );
}
