import type { Address } from "../../generated/types.ts";
import { integerBelow, pick, type Random } from "./random.ts";

/** A town with some of its streets. In a street `#` stands for a house number, in a postal code for a digit. */
interface Place {
  city: string;
  stateOrProvince?: string;
  zipOrPostalCode: string;
  country: string;
  streets: readonly string[];
}

const places: readonly Place[] = [
  {
    city: "San Jose",
    stateOrProvince: "CA",
    zipOrPostalCode: "9511#",
    country: "US",
    streets: ["# North First Street", "# West Tasman Drive", "# The Alameda"],
  },
  {
    city: "Austin",
    stateOrProvince: "TX",
    zipOrPostalCode: "7870#",
    country: "US",
    streets: ["# Congress Avenue", "# Guadalupe Street", "# East 6th Street"],
  },
  {
    city: "Chicago",
    stateOrProvince: "IL",
    zipOrPostalCode: "6060#",
    country: "US",
    streets: ["# West Wacker Drive", "# South LaSalle Street", "# North Clark Street"],
  },
  {
    city: "Boston",
    stateOrProvince: "MA",
    zipOrPostalCode: "0211#",
    country: "US",
    streets: ["# Boylston Street", "# Commonwealth Avenue", "# Tremont Street"],
  },
  {
    city: "Toronto",
    stateOrProvince: "ON",
    zipOrPostalCode: "M5H #A#",
    country: "CA",
    streets: ["# Bay Street", "# King Street West", "# Richmond Street West"],
  },
  {
    city: "London",
    zipOrPostalCode: "EC2V #AA",
    country: "GB",
    streets: ["# Gresham Street", "# Cheapside", "# Wood Street"],
  },
  {
    city: "Manchester",
    zipOrPostalCode: "M2 #WQ",
    country: "GB",
    streets: ["# Deansgate", "# King Street", "# John Dalton Street"],
  },
  {
    city: "Berlin",
    zipOrPostalCode: "1011#",
    country: "DE",
    streets: ["Friedrichstraße #", "Chausseestraße #", "Invalidenstraße #"],
  },
  {
    city: "München",
    zipOrPostalCode: "8033#",
    country: "DE",
    streets: ["Leopoldstraße #", "Theresienstraße #", "Brienner Straße #"],
  },
  {
    city: "Paris",
    zipOrPostalCode: "7500#",
    country: "FR",
    streets: ["# rue de Rivoli", "# avenue de l'Opéra", "# boulevard Haussmann"],
  },
  {
    city: "Lyon",
    zipOrPostalCode: "6900#",
    country: "FR",
    streets: ["# rue de la République", "# cours Lafayette", "# avenue Jean Jaurès"],
  },
  {
    city: "Chiyoda-ku",
    stateOrProvince: "Tokyo",
    zipOrPostalCode: "100-000#",
    country: "JP",
    streets: ["Marunouchi 1-#", "Otemachi 2-#", "Kasumigaseki 3-#"],
  },
  {
    city: "São Paulo",
    stateOrProvince: "SP",
    zipOrPostalCode: "0131#-100",
    country: "BR",
    streets: ["Avenida Paulista, #", "Rua Augusta, #", "Alameda Santos, #"],
  },
  {
    city: "Sydney",
    stateOrProvince: "NSW",
    zipOrPostalCode: "200#",
    country: "AU",
    streets: ["# George Street", "# Pitt Street", "# Kent Street"],
  },
  {
    city: "Bengaluru",
    stateOrProvince: "KA",
    zipOrPostalCode: "56000#",
    country: "IN",
    streets: ["# Mahatma Gandhi Road", "# Residency Road", "# Brigade Road"],
  },
];

const secondLines = ["Suite #", "Building #", "Floor #"] as const;

/** A plausible address; about every third has a second line. */
export function someAddress(random: Random): Address {
  const { city, stateOrProvince, zipOrPostalCode, country, streets } = pick(places, random);
  return {
    addressLine1: withNumber(pick(streets, random), 240, random),
    ...(random() < 0.3 && { addressLine2: withNumber(pick(secondLines, random), 20, random) }),
    city,
    ...(stateOrProvince !== undefined && { stateOrProvince }),
    zipOrPostalCode: zipOrPostalCode.replaceAll("#", () => String(1 + integerBelow(9, random))),
    country,
  };
}

function withNumber(text: string, highest: number, random: Random): string {
  return text.replace("#", String(1 + integerBelow(highest, random)));
}
