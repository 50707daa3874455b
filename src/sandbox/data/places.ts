import type { Address } from "../../../generated/types.ts";
import { integerBelow, pick, type Random } from "../random.ts";

/** In a street, `#` is replaced with a house number; in a postal code, with a digit. A state may be empty. */
type Place = readonly [
  city: string,
  state: string,
  postalCode: string,
  country: string,
  ...streets: string[],
];

const places: readonly Place[] = [
  ["San Jose", "CA", "9511#", "US", "# North First Street", "# West Tasman Drive", "# The Alameda"],
  ["Austin", "TX", "7870#", "US", "# Congress Avenue", "# Guadalupe Street", "# East 6th Street"],
  ["Chicago", "IL", "6060#", "US", "# West Wacker Drive", "# South LaSalle Street", "# North Clark Street"],
  ["Boston", "MA", "0211#", "US", "# Boylston Street", "# Commonwealth Avenue", "# Tremont Street"],
  ["Toronto", "ON", "M5H #A#", "CA", "# Bay Street", "# King Street West", "# Richmond Street West"],
  ["London", "", "EC2V #AA", "GB", "# Gresham Street", "# Cheapside", "# Wood Street"],
  ["Manchester", "", "M2 #WQ", "GB", "# Deansgate", "# King Street", "# John Dalton Street"],
  ["Berlin", "", "1011#", "DE", "Friedrichstraße #", "Chausseestraße #", "Invalidenstraße #"],
  ["München", "", "8033#", "DE", "Leopoldstraße #", "Theresienstraße #", "Brienner Straße #"],
  ["Paris", "", "7500#", "FR", "# rue de Rivoli", "# avenue de l'Opéra", "# boulevard Haussmann"],
  ["Lyon", "", "6900#", "FR", "# rue de la République", "# cours Lafayette", "# avenue Jean Jaurès"],
  ["Chiyoda-ku", "Tokyo", "100-000#", "JP", "Marunouchi 1-#", "Otemachi 2-#", "Kasumigaseki 3-#"],
  ["São Paulo", "SP", "0131#-100", "BR", "Avenida Paulista, #", "Rua Augusta, #", "Alameda Santos, #"],
  ["Sydney", "NSW", "200#", "AU", "# George Street", "# Pitt Street", "# Kent Street"],
  ["Bengaluru", "KA", "56000#", "IN", "# Mahatma Gandhi Road", "# Residency Road", "# Brigade Road"],
];

const secondLines = ["Suite #", "Building #", "Floor #"] as const;

/** A plausible address. About one in three has a second line. */
export function randomAddress(random: Random): Address {
  const [city, stateOrProvince, postalCode, country, ...streets] = pick(places, random);
  return {
    addressLine1: withNumber(pick(streets, random), 240, random),
    ...(random() < 0.3 && { addressLine2: withNumber(pick(secondLines, random), 20, random) }),
    city,
    ...(stateOrProvince && { stateOrProvince }),
    zipOrPostalCode: postalCode.replaceAll("#", () => String(1 + integerBelow(9, random))),
    country,
  };
}

function withNumber(text: string, highest: number, random: Random): string {
  return text.replace("#", String(1 + integerBelow(highest, random)));
}
