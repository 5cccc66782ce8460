import {
	commonTokens,
	declareFactoryPlugin,
	PluginKind,
	tokens
} from '@stryker-mutator/api/plugin';
import { strykerPlugins } from '@stryker-mutator/vitest-runner';

const [vitest] = strykerPlugins;

/**
 * Stryker's runner for vitest asks only the tests. A mutant that makes a test file fail before it has one, where a
 * constant of a module or the verdict of a describe is worked out, leaves no test to ask and would count as
 * survived: here it is killed, and a file that fails without any mutant ends the run.
 */
function strictRunner(/** @type {any} */ injector) {
	const runner = /** @type {any} */ (vitest?.factory(injector));
	const { dryRun, mutantRun } = runner;
	const brokenFile = () =>
		runner.ctx.state
			.getFiles()
			.find(
				(/** @type {any} */ file) => file.result?.state === 'fail' && file.result.errors?.length
			);

	runner.dryRun = async (/** @type {unknown[]} */ ...options) => {
		const result = await dryRun.apply(runner, options);
		const broken = brokenFile();
		return broken === undefined
			? result
			: { status: 'error', errorMessage: `${broken.name}: ${broken.result.errors[0].message}` };
	};
	runner.mutantRun = async (/** @type {unknown[]} */ ...options) => {
		const result = await mutantRun.apply(runner, options);
		const broken = brokenFile();
		return result.status !== 'survived' || broken === undefined
			? result
			: {
					status: 'killed',
					killedBy: [],
					failureMessage: `${broken.name}: ${broken.result.errors[0].message}`,
					nrOfTests: 1
				};
	};
	return runner;
}
strictRunner.inject = tokens(commonTokens.injector);

const plugins = [
	declareFactoryPlugin(PluginKind.TestRunner, 'strict-vitest', /** @type {any} */ (strictRunner))
];
export { plugins as strykerPlugins };
export { strykerValidationSchema } from '@stryker-mutator/vitest-runner';
