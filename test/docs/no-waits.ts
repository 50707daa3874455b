/** Loaded ahead of a sample: the random share of each wait before a retry is nothing. */
Math.random = () => 0;
