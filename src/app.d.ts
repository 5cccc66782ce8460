declare global {
	interface Window {
		/** Not in every browser, and not in TypeScript's own types. */
		readonly trustedTypes?: {
			createPolicy(
				name: string,
				rules: { readonly createScriptURL: (text: string) => string }
			): { createScriptURL(text: string): unknown };
		};
	}
}

export {};
