/** The service that a client talks to. */
export interface Service {
  /** `http://127.0.0.1:<port>/v1` */
  baseUrl: string;
  token: string;
  /** Applies to clients that have a timeout. */
  timeoutMs?: number;
}

export interface Customer {
  id: string;
}

/** A client under measurement. */
export interface Subject {
  /** Makes one call. */
  readPage: ReadPage;
  /** Reads the whole list in pages of 100. */
  readAll: (onCustomer: (customer: Customer) => void, concurrency: number) => Promise<void>;
}

export type ReadPage = (offset: number, max: number) => Promise<readonly Customer[]>;

/** Every file in this folder exports one as `connect`. */
export type Connect = (service: Service) => Subject;

/** A client without paging, and the loop that its users write: the first short page is the last. */
export function withLoop(readPage: ReadPage): Subject {
  return {
    readPage,
    async readAll(onCustomer) {
      for (let offset = 0; ;) {
        const customers = await readPage(offset, 100);
        for (const customer of customers) onCustomer(customer);
        offset += customers.length;
        if (customers.length < 100) return;
      }
    },
  };
}

export const path = "/wholesale/customers";

export function authorization(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

export function itemsOf(body: unknown): readonly Customer[] {
  if (!isPage(body)) throw new TypeError("The response has no `items`.");
  return body.items;
}

function isPage(body: unknown): body is { items: readonly Customer[] } {
  return typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items);
}
