/** Run by a page. Whoever opens it calls `run`. */
import { session } from "../session.ts";

Object.assign(globalThis, { run: session });
