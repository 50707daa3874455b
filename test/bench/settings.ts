/** Numbers by name as one text of visible ASCII: a token, or an argument of a process. */
export type Numbers = Record<string, number>;

/** `rows=100,seed=3`. */
export function writeNumbers(numbers: Numbers): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name}=${value}`)
    .join(",");
}

/** The other way round; what is no number is left out. */
export function readNumbers(text: string): Numbers {
  const pairs = text.split(",").map((pair) => pair.split("="));
  return Object.fromEntries(
    pairs.flatMap(([name = "", value = ""]) =>
      value === "" || Number.isNaN(Number(value)) ? [] : [[name, Number(value)]],
    ),
  );
}
