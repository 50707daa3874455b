import { UsageError } from "../errors/command-error.ts";
import { isKnownField } from "../formats/fields.ts";
import { suggestion } from "../input/suggestion.ts";

/**
 * Checks the names in `--fields`. Throws a `UsageError` for one that is almost spelled like a field of the spec.
 * Returns a warning for any other unknown one, because the service adds fields.
 */
export function checkFields(asked: readonly string[], fields: readonly string[]): string[] {
  const known = [...fields, "problems"];
  return asked
    .filter((field) => !isKnownField(field, known))
    .map((field) => {
      const problem = `\`${field}\` is not a known field.`;
      const hint = suggestion(field, known);
      if (hint !== "") throw new UsageError(`${problem} ${hint}`);
      return `${problem} Known fields: ${known.join(", ")}.`;
    });
}
