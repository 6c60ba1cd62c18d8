/** The engine's public face: everything outside `electron/engine` imports from here or from `types.ts`. */
export { type Policy, policyFor } from './policy.ts';
