type Policy = NonNullable<Window['trustedTypes']>;

let policy: ReturnType<Policy['createPolicy']> | undefined;

/**
 * The address of a script of the site's own that a worker may run: the policy of the page asks for one that came from
 * here. The addresses are the build's, and nothing typed gets into one.
 */
export function workerAddress(address: string): string {
	policy ??= window.trustedTypes?.createPolicy('metrospan-worker', {
		createScriptURL: (text) => text
	});
	// The types of the browser know no trusted address here.
	return (policy?.createScriptURL(address) ?? address) as string;
}

/** A page in a sandboxed frame has no origin, and a browser complains of each worker that it tries to start. */
export const mayHaveWorkers = (): boolean => self.origin !== 'null';
