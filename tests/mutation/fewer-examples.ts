import fc from 'fast-check';

// A mutant that a property notices is noticed early, and one that survives costs every example of every property:
// thirty are enough, half a second at most. The seed makes two runs agree.
fc.configureGlobal({ numRuns: 30, interruptAfterTimeLimit: 500, seed: 1 });
