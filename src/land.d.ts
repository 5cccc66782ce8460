/** Made when the site is built, by src/build/land.ts. */
declare module 'virtual:land' {
	import type { GeometryCollection, Topology } from 'topojson-specification';

	const land: Topology<{ land: GeometryCollection }>;
	export default land;
}
