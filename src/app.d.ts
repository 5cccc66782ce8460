// The types SvelteKit generates are enough: this file only makes the folder a TypeScript program.
export {};
