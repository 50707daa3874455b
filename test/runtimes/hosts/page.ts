/** A page: the one who opened it calls `run`. */
import { session } from "../session.ts";

Object.assign(globalThis, { run: session });
