import { isArray, propertiesOf } from "./operation-table.ts";
import { resolve, type Document, type Operation, type Reference, type Schema } from "./document.ts";

/**
 * The fields of what an operation returns, or of the items of its list, in the order of the schema. A field of an
 * object has a path: `address.city`.
 */
export function fieldsOf(document: Document, { responses, "x-item-key": itemKey }: Operation): string[] {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const schema = success && resolve(document, success).content?.["application/json"]?.schema;
  if (!schema) return [];
  const item = itemKey === undefined ? schema : itemOf(document, schema);
  return item ? leavesOf(document, item) : [];
}

/** The schema of the items, which are in the first array of a page. */
function itemOf(document: Document, page: Schema | Reference): Schema | Reference | undefined {
  const arrays = propertiesOf(document, page).filter(([, property]) => isArray(document, property));
  const [array] = arrays.map(([, property]): Schema & { items?: Schema | Reference } =>
    resolve(document, property),
  );
  return array?.items;
}

function leavesOf(document: Document, schema: Schema | Reference): string[] {
  return propertiesOf(document, schema).flatMap(([name, property]) => {
    const leaves = leavesOf(document, property);
    return leaves.length === 0 ? [name] : leaves.map((leaf) => `${name}.${leaf}`);
  });
}
