import type { Judged, SitesRuling, SitesVerdict } from './rules';

/**
 * What a verdict names first: what stands against it, or else what comes nearest. Where nothing that may decide a headline
 * stands against it, another rule may.
 */
export function firstRuling({ headline, all }: Judged): SitesRuling | null {
	const isAgainst = ({ binding }: SitesVerdict) =>
		binding !== null && (binding.level === 'blocker' || binding.firm === 'warning');
	return isAgainst(headline) || !isAgainst(all) ? headline.binding : all.binding;
}
