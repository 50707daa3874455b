/**
 * Stops a test that hangs. No test asserts how long work takes, so these limits are far above what a busy machine
 * needs.
 */
export const hangGuard = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  teardownTimeout: 60_000,
} as const;
