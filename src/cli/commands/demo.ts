import type { Command } from "commander";
import type { Context } from "../context.ts";
import { withExample } from "./help.ts";

/** `demo` */
export function addDemo(program: Command, context: Context): void {
  withExample(program.command("demo"), "demo")
    .description("Walk through the life cycle of a customer on a sandbox, request by request")
    .action(async () => {
      const { demo } = await import("../actions/demo.ts");
      await demo(context);
    });
}
