/** Preloaded before a sample: full-jitter backoff becomes zero. */
Math.random = () => 0;
